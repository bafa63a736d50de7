package dev.ghotona.store;

import dev.ghotona.conversation.Party;
import java.sql.SQLException;

/** Erases all that is kept of a person in a channel, inside the session's transaction. */
final class Erasures {
  /** Deliveries first: what another process answers meanwhile is waited for, and then seen. */
  private static final String[] TABLES = {"inbox", "outbox", "memory", "preference", "keepsake"};

  private static final String EARLIER_DELIVERIES =
      "delete from inbox where channel = ? and person = ? and not (state = 'waiting' and number > ?)"
          + " and number <> ?";

  // Of the delivery that asked for it only that it came.
  private static final String RECEIPT =
      "update inbox set state = 'answered', chat = '', person = '', body = null, return_to = null,"
          + " language = null, locale = null, letters = 'OWN', subject = null, lapses_at = null"
          + " where number = ? and state = 'waiting'";

  private Erasures() {}

  /** Erases everything, and returns how many rows that were. */
  static long all(Session session, String channel, String person) throws SQLException {
    long erased = 0;
    for (String table : TABLES) {
      erased += session.update(of(table), channel, person);
    }
    return erased;
  }

  /**
   * Erases everything but what waits and came after this delivery.
   *
   * @return whether the delivery was still waiting
   */
  static boolean before(Session session, long number, Party party) throws SQLException {
    String channel = party.chat().channel();
    if (session.update(RECEIPT, number) != 1) {
      return false;
    }
    session.update(EARLIER_DELIVERIES, channel, party.person(), number, number);
    for (String table : TABLES) {
      if (!table.equals("inbox")) {
        session.update(of(table), channel, party.person());
      }
    }
    return true;
  }

  private static String of(String table) {
    return "delete from " + table + " where channel = ? and person = ?";
  }
}
