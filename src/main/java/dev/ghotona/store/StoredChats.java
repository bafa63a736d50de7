package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Chats;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Moves the rows of a chat. */
@ApplicationScoped
class StoredChats implements Chats {
  private static final String HERE = " where channel = ? and workspace = ? and chat = ?";

  // Moved is only whom the new chat does not know yet; who is left is older, and goes.
  private static final String MOVE_MEMORIES =
      "update memory set chat = ?"
          + HERE
          + """
           and not exists (select 1 from memory n where n.channel = memory.channel
             and n.workspace = memory.workspace and n.chat = ? and n.person = memory.person)
          """;

  private final Commits commits;

  StoredChats(Commits commits) {
    this.commits = commits;
  }

  @Override
  public void move(Address from, Address to) {
    if (!from.equals(to)) {
      commits.run(session -> move(session, from, to.chat()));
    }
  }

  private static Void move(Session session, Address from, String to) throws SQLException {
    String channel = from.channel();
    String workspace = from.workspace();
    String chat = from.chat();
    session.update("update inbox set chat = ?" + HERE, to, channel, workspace, chat);
    session.update("update outbox set chat = ?" + HERE, to, channel, workspace, chat);
    session.update(MOVE_MEMORIES, to, channel, workspace, chat, to);
    session.update("delete from memory" + HERE, channel, workspace, chat);
    return null;
  }
}
