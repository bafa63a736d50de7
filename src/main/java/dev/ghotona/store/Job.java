package dev.ghotona.store;

import dev.ghotona.store.Transactions.Work;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is to be committed, and who waits for it. */
sealed interface Job<R> {
  /** Told once it is on disk, or that it never will be. */
  CompletableFuture<R> promise();

  /** Does it inside the session's transaction. */
  void run(Session session) throws SQLException;

  /** It is on disk. */
  void keep();

  /** It was undone. */
  default void fail(Throwable fault) {
    promise().completeExceptionally(fault);
  }

  /** Work of any kind. */
  final class Whole<R> implements Job<R> {
    private final Work<R> work;
    private final CompletableFuture<R> promise = new CompletableFuture<>();
    private R result;

    Whole(Work<R> work) {
      this.work = work;
    }

    @Override
    public CompletableFuture<R> promise() {
      return promise;
    }

    @Override
    public void run(Session session) throws SQLException {
      result = work.in(session);
    }

    @Override
    public void keep() {
      promise.complete(result);
    }
  }

  /** One statement, which goes to the database in one batch with others of the same words. */
  final class Change implements Job<Integer> {
    private final String sql;
    private final Object[] values;
    private final CompletableFuture<Integer> promise = new CompletableFuture<>();
    private int changed;

    Change(String sql, Object... values) {
      this.sql = sql;
      this.values = values;
    }

    String sql() {
      return sql;
    }

    @Override
    public CompletableFuture<Integer> promise() {
      return promise;
    }

    @Override
    public void run(Session session) throws SQLException {
      changed = session.update(sql, values);
    }

    /** Runs changes of the same words in their order. */
    static void runAll(List<Change> alike, Session session) throws SQLException {
      int[] changed =
          session.updateEach(alike.getFirst().sql, alike.stream().map(c -> c.values).toList());
      for (int i = 0; i < changed.length; i++) {
        alike.get(i).changed = changed[i];
      }
    }

    @Override
    public void keep() {
      promise.complete(changed);
    }
  }
}
