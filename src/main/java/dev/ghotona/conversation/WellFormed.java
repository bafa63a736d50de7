package dev.ghotona.conversation;

/** Text as it comes from outside, made fit for what lies behind. */
public final class WellFormed {
  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /**
   * The text with U+FFFD, as Unicode advises, for what no store and no encoder takes: half a
   * surrogate pair, and NUL. Its length in UTF-16 units stays the same.
   */
  public static String text(String raw) {
    if (isFit(raw)) {
      return raw;
    }
    int[] fit = raw.codePoints().map(c -> isUnfit(c) ? REPLACEMENT : c).toArray();
    return new String(fit, 0, fit.length);
  }

  private static boolean isFit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is nothing to see in the text: only spaces, control and format characters. */
  public static boolean isInvisible(String text) {
    return text.codePoints().allMatch(WellFormed::isInvisible);
  }

  private static boolean isUnfit(int c) {
    return c == 0 || Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
