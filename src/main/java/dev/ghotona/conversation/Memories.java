package dev.ghotona.conversation;

import java.util.Optional;

/** The port by which what is remembered of people is read and written outside the inbox. */
public interface Memories {
  /**
   * What is remembered, however long ago; {@link Memory#NONE} where nothing is.
   *
   * @throws StoreUnavailable where it cannot be read
   */
  Memory of(Party party);

  /**
   * Remembers this in place of what was, and a question that found no answer; on disk on return.
   *
   * @throws StoreUnavailable where it cannot be stored
   */
  void keep(Party party, Memory memory, Optional<Unanswered> unanswered);
}
