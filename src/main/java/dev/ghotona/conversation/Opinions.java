package dev.ghotona.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The port by which it is kept, and read by editors, whether answers helped. */
public interface Opinions {
  /**
   * Keeps an opinion in place of an earlier one with its id.
   *
   * @return once it is on disk: whether it is a new one; else fails with {@link StoreUnavailable}
   */
  CompletionStage<Boolean> keep(Opinion opinion);

  /**
   * Adds why to an opinion.
   *
   * @param reason as typed; blank: none
   * @return once it is on disk: whether there is such an opinion
   */
  CompletionStage<Boolean> explain(String id, String reason);

  /**
   * Opinions in the order of their giving. One that was changed comes again under a new number.
   *
   * @param after only those with a higher number
   * @throws StoreUnavailable where they cannot be read
   */
  List<Given> given(long after, int most);

  /**
   * An opinion as it is kept.
   *
   * @param reason empty where none was given
   * @param on the day in UTC
   */
  record Given(long number, Opinion opinion, String reason, LocalDate on) {}
}
