package dev.ghotona.store;

import dev.ghotona.conversation.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Runs work on the database, beside Hibernate: rows of the queues are many, short-lived and never
 * objects, and a transaction of them is begun as the dialect asks.
 */
@ApplicationScoped
class Transactions {
  /** Two that wait for each other's rows: one is undone, and can be run again at once. */
  private static final int MOST_ATTEMPTS = 3;

  private final DataSource dataSource;
  private final Dialect dialect;

  Transactions(DataSource dataSource, Dialect dialect) {
    this.dataSource = dataSource;
    this.dialect = dialect;
  }

  /** Something done on the database; it may be run again where it was undone. */
  @FunctionalInterface
  interface Work<R> {
    R in(Session session) throws SQLException;
  }

  /**
   * Runs work as one transaction: on disk on return, and undone where it throws.
   *
   * @throws StoreUnavailable where the database refuses
   */
  <R> R write(Work<R> work) {
    for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return run(session -> inTransaction(session, work));
      } catch (StoreUnavailable refused) {
        if (!isContended(refused)) {
          throw refused;
        }
      }
    }
    return run(session -> inTransaction(session, work));
  }

  /** SQL's class 40: undone for the sake of another transaction. */
  private static boolean isContended(StoreUnavailable refused) {
    return refused.getCause() instanceof SQLException e
        && e.getSQLState() != null
        && e.getSQLState().startsWith("40");
  }

  /**
   * Runs work that only reads.
   *
   * @throws StoreUnavailable where the database refuses
   */
  <R> R read(Work<R> work) {
    return run(work);
  }

  /** Sees to it that what was erased stands in no log of the database either. */
  void leaveNoTrace() {
    if (!dialect.emptyLog().isEmpty()) {
      read(session -> session.query(dialect.emptyLog(), row -> row.getInt(1)));
    }
  }

  private <R> R run(Work<R> work) {
    try (Connection connection = dataSource.getConnection();
        var session = new Session(connection)) {
      return work.in(session);
    } catch (SQLException e) {
      throw new StoreUnavailable("The database refuses", e);
    }
  }

  private <R> R inTransaction(Session session, Work<R> work) throws SQLException {
    session.execute(dialect.begin());
    boolean done = false;
    try {
      R result = work.in(session);
      session.execute("commit");
      done = true;
      return result;
    } finally {
      if (!done) {
        session.rollBack();
      }
    }
  }
}
