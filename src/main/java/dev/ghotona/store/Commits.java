package dev.ghotona.store;

import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.store.Transactions.Work;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return submit(new Job.Whole<>(work));
  }

  /**
   * Has one statement committed, in one round trip with those of the same words that are asked for
   * meanwhile. No order holds between it and what is asked for before it is on disk in other words.
   *
   * @return how many rows it changed, once that is on disk; else fails as {@link #submit} does
   */
  CompletableFuture<Integer> change(String sql, Object... values) {
    return submit(new Job.Change(sql, values));
  }

  private <R> CompletableFuture<R> submit(Job<R> job) {
    jobs.add(job);
    return job.promise();
  }

  /** The same, waited for. */
  <R> R run(Work<R> work) {
    return await(submit(work));
  }

  /** Waits for what was asked for, and throws what it failed with. */
  static <R> R await(CompletableFuture<R> promise) {
    try {
      return promise.join();
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
    Map<String, List<Job.Change>> alike = new LinkedHashMap<>();
    for (Job<?> job : group) {
      // No switch over types, for which the JVM makes a class at each start.
      if (job instanceof Job.Change change) {
        alike.computeIfAbsent(change.sql(), sql -> new ArrayList<>()).add(change);
      } else {
        job.run(session);
      }
    }
    for (List<Job.Change> changes : alike.values()) {
      Job.Change.runAll(changes, session);
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
      transactions.write(session -> runAll(List.of(job), session));
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
}
