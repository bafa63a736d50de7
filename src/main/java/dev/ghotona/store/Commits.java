package dev.ghotona.store;

import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.store.Transactions.Work;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Commits what many ask for in groups, so that one sync to disk serves many. One thread takes
 * whatever is asked for while the commit before goes on; where nobody else asks, nobody waits. On
 * SQLite it also keeps writers of this process from waiting for each other's lock, which they would
 * do by sleeping.
 */
@ApplicationScoped
class Commits {
  private static final int MOST_AT_ONCE = 512;

  private final Transactions transactions;
  private final BlockingQueue<Job<?>> jobs = new LinkedBlockingQueue<>();
  private final Thread thread =
      Thread.ofPlatform().daemon().name("ghotona-commits").unstarted(this::commit);

  Commits(Transactions transactions) {
    this.transactions = transactions;
  }

  @PostConstruct
  void start() {
    thread.start();
  }

  @PreDestroy
  void stop() {
    thread.interrupt();
  }

  /**
   * Has work committed, maybe with that of others; where one fails, the others are run without it.
   *
   * @return its result once it is on disk; else fails with {@link StoreUnavailable} or with what
   *     the work threw
   */
  <R> CompletableFuture<R> submit(Work<R> work) {
    var job = new Job<>(work);
    jobs.add(job);
    return job.promise;
  }

  /** The same, waited for. */
  <R> R run(Work<R> work) {
    try {
      return submit(work).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new StoreUnavailable("Nothing was stored", e.getCause());
    }
  }

  private void commit() {
    var group = new ArrayList<Job<?>>();
    try {
      while (true) {
        group.add(jobs.take());
        jobs.drainTo(group, MOST_AT_ONCE - 1);
        commit(group);
        group.clear();
      }
    } catch (InterruptedException ending) {
      jobs.drainTo(group);
      commit(group);
    }
  }

  private void commit(List<Job<?>> group) {
    try {
      transactions.write(session -> runAll(group, session));
      group.forEach(Job::keep);
    } catch (RuntimeException | Error e) {
      commitApart(group, e);
    }
  }

  private static Void runAll(List<Job<?>> group, Session session) throws SQLException {
    for (Job<?> job : group) {
      job.run(session);
    }
    return null;
  }

  /** One that fails must not fail the others; where two fail in a row, the database is out. */
  private void commitApart(List<Job<?>> group, Throwable fault) {
    if (group.size() == 1) {
      group.getFirst().fail(fault);
      return;
    }
    int refused = 0;
    for (Job<?> job : group) {
      if (refused == 2) {
        job.fail(fault);
      } else {
        refused = commitAlone(job) ? 0 : refused + 1;
      }
    }
  }

  /** Returns whether the database took it; a fault of the work itself is none of the database. */
  private boolean commitAlone(Job<?> job) {
    try {
      transactions.write(job::run);
      job.keep();
      return true;
    } catch (StoreUnavailable refused) {
      job.fail(refused);
      return false;
    } catch (RuntimeException | Error e) {
      job.fail(e);
      return true;
    }
  }

  /** Work, and who waits for it. */
  private static final class Job<R> {
    private final Work<R> work;
    private final CompletableFuture<R> promise = new CompletableFuture<>();
    private R result;

    Job(Work<R> work) {
      this.work = work;
    }

    Void run(Session session) throws SQLException {
      result = work.in(session);
      return null;
    }

    void keep() {
      promise.complete(result);
    }

    void fail(Throwable fault) {
      promise.completeExceptionally(fault);
    }
  }
}
