package dev.ghotona.conversation;

import java.time.Duration;
import java.util.List;

/**
 * The port for rates that a platform allows to all processes together: buckets of tokens, kept in
 * the store, so that they hold across replicas and restarts. Each method throws {@link
 * StoreUnavailable} where the store cannot be reached. Thread-safe.
 */
public interface Rates {
  /**
   * Takes a token where there is one.
   *
   * @param bucket its name; personal ids belong in no name
   * @return zero: it was taken; else after how long there is one, and none was taken
   */
  Duration take(String bucket, List<Rate> rates);

  /** Takes none and tells after how long there is one; zero: there is one now. */
  Duration look(String bucket, List<Rate> rates);

  /**
   * Waits for a token, those who came earlier first.
   *
   * @return false, at once, where there will be none within this time
   */
  boolean await(String bucket, List<Rate> rates, Duration patience) throws InterruptedException;

  /** Takes tokens whether there are any or not, so that the bucket is empty for longer. */
  void burden(String bucket, List<Rate> rates, long tokens);

  /**
   * A rate: {@code tokens} in each {@code period}, coming evenly.
   *
   * @param burst as many can be taken at once; in any period at most {@code burst + tokens} are
   */
  record Rate(long burst, long tokens, Duration period) {
    public Rate {
      if (burst < 1 || tokens < 1 || !period.isPositive()) {
        throw new IllegalArgumentException("a rate of nothing");
      }
    }
  }
}
