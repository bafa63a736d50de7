package dev.ghotona.conversation;

import java.time.Duration;
import java.util.Optional;

/**
 * The port for work that only one process may do at a time. A lease lapses by itself where its
 * holder dies; time is that of the store, so that the clocks of processes need not agree. Each call
 * is a transaction of its own unless it says otherwise, and throws a {@link RuntimeException} where
 * the store cannot be reached.
 */
public interface Leases {
  /**
   * Takes a lease that is free, or whose holder has let it lapse.
   *
   * @param holder names this process among all, for example a random UUID
   * @param duration how long it is held unless renewed
   * @return empty where it is held, be it by this very holder
   */
  Optional<Lease> acquire(String name, String holder, Duration duration);

  /**
   * Holds it on.
   *
   * @param duration from now
   * @return false where it has lapsed or was taken over: it is lost then
   */
  boolean renew(Lease lease, Duration duration);

  /** Gives it back, so that others need not wait for it to lapse; no error where it is lost. */
  void release(Lease lease);

  /**
   * Fences what is written on behalf of a lease: to be called first in the transaction that writes.
   * Where it is true, nobody takes the lease over before that transaction ends.
   *
   * @return false where it was released or taken over: the transaction must not write
   * @throws RuntimeException outside a transaction
   */
  boolean fence(Lease lease);

  /**
   * A lease as it was given.
   *
   * @param token greater than that of all leases of this name given before
   */
  record Lease(String name, String holder, long token) {}
}
