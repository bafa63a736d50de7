package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Memories;
import dev.ghotona.conversation.Memory;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Unanswered;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.WrittenForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** What is remembered of people, and the questions that found no answer. */
@ApplicationScoped
class StoredMemories implements Memories {
  private static final String READ =
      "select "
          + Rows.MEMORY
          + """
           from (select cast(? as text) as channel, cast(? as text) as workspace,
                        cast(? as text) as chat, cast(? as text) as person) q
          """
          + Rows.REMEMBERED;

  private static final String KEEP =
      """
      insert into memory (channel, workspace, chat, person,
                          incident, question, form, told, spoken_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (channel, workspace, chat, person) do update set
        incident = excluded.incident, question = excluded.question, form = excluded.form,
        told = excluded.told, spoken_at = excluded.spoken_at
      """;

  private static final String ASK =
      "insert into unanswered (question, form, outcome, incident, asked_on)"
          + " values (?, ?, ?, ?, ?)";

  private final Transactions transactions;
  private final Commits commits;

  StoredMemories(Transactions transactions, Commits commits) {
    this.transactions = transactions;
    this.commits = commits;
  }

  @Override
  public Memory of(Party party) {
    Address chat = party.chat();
    return transactions
        .read(
            session ->
                session.query(
                    READ,
                    Rows::memory,
                    chat.channel(),
                    chat.workspace(),
                    chat.chat(),
                    party.person()))
        .getFirst();
  }

  @Override
  public void keep(Change change) {
    commits.run(session -> keep(session, List.of(change)));
  }

  /** Keeps each, later ones in place of earlier ones, inside the session's transaction. */
  static Void keep(Session session, Collection<Change> all) throws SQLException {
    session.updateEach(KEEP, all.stream().map(StoredMemories::row).toList());
    Preferences.keep(session, all);
    session.updateEach(
        ASK,
        all.stream().filter(k -> k.unanswered().isPresent()).map(StoredMemories::ask).toList());
    return null;
  }

  private static Object[] row(Change kept) {
    Address chat = kept.party().chat();
    Dialogue dialogue = kept.after().dialogue();
    return new Object[] {
      chat.channel(),
      chat.workspace(),
      chat.chat(),
      kept.party().person(),
      dialogue.incident(),
      dialogue.question(),
      dialogue.form().map(WrittenForm::tag),
      JsonText.ofList(dialogue.told()),
      spokenAt(kept)
    };
  }

  // The day alone: with the moment, a log could tell who asked.
  private static Object[] ask(Change kept) {
    Unanswered unanswered = kept.unanswered().orElseThrow();
    return new Object[] {
      unanswered.question(),
      unanswered.form().tag(),
      unanswered.outcome().tag(),
      unanswered.incident(),
      spokenAt(kept).truncatedTo(ChronoUnit.DAYS)
    };
  }

  private static Instant spokenAt(Change kept) {
    return kept.after().spokenAt().orElseThrow();
  }
}
