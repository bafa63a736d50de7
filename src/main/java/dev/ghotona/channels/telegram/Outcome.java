package dev.ghotona.channels.telegram;

import java.time.Duration;
import java.util.Optional;

/** What came of a call of the Bot API. */
sealed interface Outcome<T> {
  /** It was done. */
  record Done<T>(T result) implements Outcome<T> {}

  /**
   * Telegram refused.
   *
   * @param code as of HTTP
   * @param description Telegram's own words
   * @param retryAfter how long to wait, where it says so
   * @param migratedTo the supergroup that the group has become
   */
  record Refused<T>(
      int code, String description, Optional<Duration> retryAfter, Optional<Long> migratedTo)
      implements Outcome<T> {
    /** Whether Telegram's own words begin or go on with these. */
    boolean says(String words) {
      return description.contains(words);
    }
  }

  /**
   * There was no answer, or none that could be read: it may have been done all the same.
   *
   * @param reason without an address, which has the token in it
   */
  record Unreached<T>(String reason) implements Outcome<T> {}
}
