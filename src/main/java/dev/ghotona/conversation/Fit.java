package dev.ghotona.conversation;

/** What texts must be so that every store takes them and every index holds them. */
final class Fit {
  /** In UTF-16 units; far more than any platform's ids take. */
  static final int MAX_ID_LENGTH = 512;

  private Fit() {}

  /** An id of 1 to {@link #MAX_ID_LENGTH} units without NUL, which PostgreSQL refuses. */
  static void id(String what, String id) {
    mayBeEmpty(what, id);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("no " + what);
    }
  }

  /** The same, and it may be empty. */
  static void mayBeEmpty(String what, String id) {
    if (id.length() > MAX_ID_LENGTH || id.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a " + what + " that is too long or has a NUL in it");
    }
  }

  /** An utterance of 1 to {@link Conversations.Said#MAX_TEXT_LENGTH} units, not blank, no NUL. */
  static void utterance(String text) {
    if (text.isBlank() || text.length() > Conversations.Said.MAX_TEXT_LENGTH) {
      throw new IllegalArgumentException(
          "a text of 1 to "
              + Conversations.Said.MAX_TEXT_LENGTH
              + " characters is wanted, not "
              + text.length());
    }
  }
}
