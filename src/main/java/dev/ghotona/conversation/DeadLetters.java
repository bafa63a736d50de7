package dev.ghotona.conversation;

import java.time.Instant;
import java.util.List;

/** The port by which operators see what could not be answered or sent, and have it tried again. */
public interface DeadLetters {
  /**
   * The oldest dead letters.
   *
   * @throws StoreUnavailable where they cannot be read
   */
  List<DeadLetter> oldest(int most);

  /**
   * Has a dead letter tried again as if for the first time; it keeps its place in its chat.
   *
   * @return whether there is one with this id whose text is still kept
   */
  boolean retry(String id);

  /**
   * Something that was given up; without any text and without who it is about.
   *
   * @param id its name for {@link #retry}
   * @param trace the correlation id
   * @param reason why it was given up
   * @param since when the delivery was received
   */
  record DeadLetter(
      String id,
      Way way,
      String channel,
      String trace,
      String reason,
      int attempts,
      Instant since) {}

  /** Which way it was going. */
  enum Way {
    /** A delivery that could not be answered. */
    IN,
    /** A reply that could not be sent. */
    OUT
  }
}
