package dev.ghotona.store;

import dev.ghotona.domain.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tells changes of other processes from this one's. Each change counts the stored revision up by
 * one: where it has grown by more than was written here, others have written.
 */
@ApplicationScoped
class KnownRevision {
  private static final long UNKNOWN = -1;

  // Shared by those who write, and had alone by whoever compares: no change is stored but not yet
  // counted then. Fair, so that writing without a pause keeps nobody from comparing.
  private final ReadWriteLock writing = new ReentrantReadWriteLock(true);
  private final AtomicLong own = new AtomicLong();
  private final Revisions revisions;
  private long seen = UNKNOWN;

  KnownRevision(Revisions revisions) {
    this.revisions = revisions;
  }

  /**
   * Runs a write of this process.
   *
   * @param changed whether it counted the revision up; one that failed and yet was stored, as may
   *     be when a connection breaks, passes for another's, and is told of all the same
   */
  <T> T write(Supplier<T> write, Predicate<T> changed) {
    writing.readLock().lock();
    try {
      T result = write.get();
      if (changed.test(result)) {
        own.incrementAndGet();
      }
      return result;
    } finally {
      writing.readLock().unlock();
    }
  }

  /** The stored revision, where others have written since this was last called; else empty. */
  OptionalLong changedElsewhere() {
    writing.writeLock().lock();
    try {
      long latest = revisions.latest();
      boolean elsewhere = latest != seen + own.getAndSet(0);
      seen = latest;
      return elsewhere ? OptionalLong.of(latest) : OptionalLong.empty();
    } finally {
      writing.writeLock().unlock();
    }
  }

  /** Lets the next comparison find a change, since the last one could not be told of. */
  void forget() {
    writing.writeLock().lock();
    seen = UNKNOWN;
    writing.writeLock().unlock();
  }
}
