package dev.ghotona.store;

import dev.ghotona.conversation.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Erases texts and rows; each call is one transaction. */
@ApplicationScoped
class StoredRecords implements Records {
  private static final String LAPSE =
      "update inbox set state = 'lapsed', body = null, return_to = null"
          + " where state in ('waiting', 'dead') and received_at < ?";

  private static final String RECEIPTS_IN =
      "delete from inbox where state in ('answered', 'lapsed') and received_at < ?";

  private static final String RECEIPTS_OUT =
      "delete from outbox where state = 'sent' and stored_at < ?";

  private static final String FETCHED =
      "delete from outbox where state = 'ready' and stored_at < ?";

  private static final String DEAD =
      "delete from outbox where state in ('waiting', 'sending', 'dead') and stored_at < ?";

  private static final String LANGUAGES = "delete from preference where chosen_at < ?";

  private static final String DIALOGUES = "delete from memory where spoken_at < ?";

  private static final String QUESTIONS = "delete from unanswered where asked_on < ?";
  private static final String OPINIONS = "delete from feedback where given_on < ?";
  private static final String KEEPSAKES = "delete from keepsake where kept_since < ?";

  private final Transactions transactions;
  private final Commits commits;

  StoredRecords(Transactions transactions, Commits commits) {
    this.transactions = transactions;
    this.commits = commits;
  }

  @Override
  public long erase(Horizons horizons) {
    long erased = commits.run(session -> erase(session, horizons));
    transactions.leaveNoTrace();
    return erased;
  }

  private static long erase(Session session, Horizons horizons) throws SQLException {
    return (long) session.update(LAPSE, horizons.texts())
        + session.update(RECEIPTS_IN, horizons.receipts())
        + session.update(RECEIPTS_OUT, horizons.receipts())
        + session.update(FETCHED, horizons.replies())
        + session.update(DEAD, horizons.deadLetters())
        + session.update(LANGUAGES, horizons.languages())
        + session.update(DIALOGUES, horizons.dialogues())
        + session.update(QUESTIONS, horizons.questions())
        + session.update(OPINIONS, horizons.questions())
        + session.update(KEEPSAKES, horizons.dialogues())
        + StoredArticles.lapse(session, horizons.questions());
  }

  @Override
  public long erasePerson(String channel, String person) {
    long erased = commits.run(session -> Erasures.all(session, channel, person));
    transactions.leaveNoTrace();
    return erased;
  }
}
