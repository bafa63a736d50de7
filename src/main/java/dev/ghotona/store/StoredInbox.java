package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Inbox;
import dev.ghotona.domain.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletionStage;

/** Deliveries as they come in. */
@ApplicationScoped
class StoredInbox implements Inbox {
  private static final String ADD =
      """
      insert into inbox (channel, workspace, delivery, chat, person, kind, body, language, letters,
                         locale, subject, correction, received_at, lapses_at, return_to, state)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')
      on conflict (channel, workspace, delivery) do nothing
      """;

  private static final String DEPTH =
      """
      select (select count(*) from inbox where state = 'waiting') as waiting,
             (select min(received_at) from inbox where state = 'waiting') as oldest,
             (select count(*) from outbox where state in ('waiting', 'sending')) as unsent,
             (select count(*) from inbox where state = 'dead')
               + (select count(*) from outbox where state = 'dead') as dead
      """;

  private static final String KNOWN =
      "select 1 from inbox where channel = ? and workspace = ? and chat = ? limit 1";

  private final Transactions transactions;
  private final Commits commits;

  StoredInbox(Transactions transactions, Commits commits) {
    this.transactions = transactions;
    this.commits = commits;
  }

  @Override
  public CompletionStage<Boolean> add(Delivery delivery) {
    return commits.change(ADD, row(delivery)).thenApply(changed -> changed == 1);
  }

  @Override
  public boolean knows(Address chat) {
    return transactions.read(
        session ->
            !session
                .query(KNOWN, row -> row.getInt(1), chat.channel(), chat.workspace(), chat.chat())
                .isEmpty());
  }

  @Override
  public Depth depth() {
    return transactions.read(session -> session.query(DEPTH, StoredInbox::depth)).getFirst();
  }

  private static Depth depth(ResultSet row) throws SQLException {
    return new Depth(
        row.getLong("waiting"),
        Session.instant(row, "oldest"),
        row.getLong("unsent"),
        row.getLong("dead"));
  }

  private static Object[] row(Delivery delivery) {
    Address chat = delivery.chat();
    return new Object[] {
      chat.channel(),
      chat.workspace(),
      delivery.id(),
      chat.chat(),
      delivery.party().person(),
      RequestText.kind(delivery.request()),
      RequestText.body(delivery.request()),
      delivery.language().map(Language::tag),
      delivery.letters().name(),
      delivery.locale().map(Language::tag),
      delivery.subject(),
      delivery.correction(),
      delivery.receivedAt(),
      delivery.lapsesAt(),
      delivery.returnTo()
    };
  }
}
