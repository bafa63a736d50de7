package dev.ghotona.conversation;

import java.time.LocalDate;
import java.util.List;

/** The port by which editors read the questions that found no answer. */
public interface Questions {
  /**
   * Questions in the order in which they were asked.
   *
   * @param after only those with a higher number
   * @throws StoreUnavailable where they cannot be read
   */
  List<Asked> unanswered(long after, int most);

  /**
   * A question.
   *
   * @param on the day in UTC
   */
  record Asked(long number, Unanswered unanswered, LocalDate on) {}
}
