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

  private static final String LANGUAGES =
      "delete from memory where spoken_at < ? and (language is null or spoken_at < ?)";

  private static final String DIALOGUES =
      "update memory set incident = null, question = null, form = null, told = '[]'"
          + " where spoken_at < ? and form is not null";

  private static final String QUESTIONS = "delete from unanswered where asked_on < ?";

  private final Transactions transactions;
  private final Commits commits;
  private final Dialect dialect;

  StoredRecords(Transactions transactions, Commits commits, Dialect dialect) {
    this.transactions = transactions;
    this.commits = commits;
    this.dialect = dialect;
  }

  @Override
  public long erase(Horizons horizons) {
    long erased = commits.run(session -> erase(session, horizons));
    leaveNoTrace();
    return erased;
  }

  private static long erase(Session session, Horizons horizons) throws SQLException {
    return (long) session.update(LAPSE, horizons.texts())
        + session.update(RECEIPTS_IN, horizons.receipts())
        + session.update(RECEIPTS_OUT, horizons.receipts())
        + session.update(FETCHED, horizons.replies())
        + session.update(DEAD, horizons.deadLetters())
        + session.update(LANGUAGES, horizons.dialogues(), horizons.languages())
        + session.update(DIALOGUES, horizons.dialogues())
        + session.update(QUESTIONS, horizons.questions());
  }

  @Override
  public long erasePerson(String channel, String person) {
    long erased = commits.run(session -> erasePerson(session, channel, person));
    leaveNoTrace();
    return erased;
  }

  private void leaveNoTrace() {
    if (!dialect.emptyLog().isEmpty()) {
      transactions.read(session -> session.query(dialect.emptyLog(), row -> row.getInt(1)));
    }
  }

  private static long erasePerson(Session session, String channel, String person)
      throws SQLException {
    long erased = 0;
    for (String table : new String[] {"inbox", "outbox", "memory"}) {
      String sql = "delete from " + table + " where channel = ? and person = ?";
      erased += session.update(sql, channel, person);
    }
    return erased;
  }
}
