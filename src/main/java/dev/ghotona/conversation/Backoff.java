package dev.ghotona.conversation;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a message is tried again: doubling, with jitter, so that those that
 * failed together do not come back together.
 *
 * @param first about how long after the first attempt
 * @param longest never longer
 * @param attempts as many at most
 */
public record Backoff(Duration first, Duration longest, int attempts) {
  /**
   * Between half and the whole of what doubling gives.
   *
   * @param attempts how many there were, one at the least
   */
  public Duration after(int attempts, RandomGenerator random) {
    long whole = first.toMillis() << Math.min(attempts - 1, 30);
    long capped = Math.min(Math.max(whole, 1), longest.toMillis());
    return Duration.ofMillis(capped / 2 + random.nextLong(capped / 2 + 1));
  }
}
