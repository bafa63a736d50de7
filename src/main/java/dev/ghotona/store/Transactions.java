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
    return run(session -> inTransaction(session, work));
  }

  /**
   * Runs work that only reads.
   *
   * @throws StoreUnavailable where the database refuses
   */
  <R> R read(Work<R> work) {
    return run(work);
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
