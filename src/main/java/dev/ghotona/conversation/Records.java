package dev.ghotona.conversation;

import java.time.Instant;

/** The port by which what is kept of people is erased. */
public interface Records {
  /**
   * Erases what has been kept for long enough; on disk on return.
   *
   * @return how many rows were erased or lost their text
   * @throws StoreUnavailable where it cannot be erased
   */
  long erase(Horizons horizons);

  /**
   * Erases all that is kept of a person: what waits, what is on its way, what is remembered.
   * Questions that found no answer do not lead to anybody, so they stay.
   *
   * @return how many rows were erased; zero: nothing was kept
   * @throws StoreUnavailable where it cannot be erased
   */
  long erasePerson(String channel, String person);

  /**
   * What is older than this goes.
   *
   * @param texts texts of deliveries that could not be answered
   * @param receipts deliveries that were answered, replies that were sent: no texts, but who and
   *     when
   * @param dialogues what was last talked about
   * @param languages the languages chosen, since they were last of use
   * @param replies replies that are fetched
   * @param deadLetters replies that could not be sent
   * @param questions questions that found no answer
   */
  record Horizons(
      Instant texts,
      Instant receipts,
      Instant dialogues,
      Instant languages,
      Instant replies,
      Instant deadLetters,
      Instant questions) {}
}
