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
  void keep(Change change);

  /**
   * What becomes of a memory.
   *
   * @param before what was remembered; a language is written only where it differs from this, so
   *     that chats beside each other do not undo each other's choice
   * @param after what is remembered from now on; has when the person spoke
   * @param unanswered the question, where it found no answer
   */
  record Change(Party party, Memory before, Memory after, Optional<Unanswered> unanswered) {}
}
