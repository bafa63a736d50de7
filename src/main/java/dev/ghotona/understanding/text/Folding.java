package dev.ghotona.understanding.text;

import java.text.Normalizer;

/**
 * Folds what does not matter for understanding: normalisation form, case, widths, digits of other
 * scripts, joiners, invisible and control characters, nukta and precomposed letters.
 *
 * <p>The order of the steps is fixed, since they do not commute: compatibility forms are composed
 * first (NFKC within one combining sequence), then letters are folded one by one.
 */
public final class Folding {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char BENGALI_NUKTA = '\u09BC';
  private static final char DEVANAGARI_NUKTA = '\u093C';

  private Folding() {}

  /**
   * Folds a text.
   *
   * @param original any text, also with unpaired surrogates; null counts as empty
   */
  public static Folded fold(String original) {
    String text = original == null ? "" : original;
    var out = new Aligned(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = sequenceEnd(text, start);
      foldSequence(text, start, end, out);
      start = end;
    }
    return out.toFolded(text);
  }

  /**
   * The end of the base character at {@code start} with the marks that belong to it, and what is
   * invisible between them.
   */
  private static int sequenceEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == SOFT_HYPHEN;
    }
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static void foldSequence(String text, int start, int end, Aligned out) {
    if (end == start + 1 && text.charAt(start) < 0x80) {
      out.add(foldAscii(text.charAt(start)), start, end);
      return;
    }
    if (end == start + 1 && Character.isSpaceChar(text.charAt(start))) {
      out.add(' ', start, end);
      return;
    }
    if (isComposed(text, start, end)) {
      foldComposed(text, start, end, out);
      return;
    }
    String folded = foldLetters(text.substring(start, end));
    if (folded.length() > 1) { // two parts of a letter meet where what parted them is gone
      folded = foldLetters(folded);
    }
    for (int i = 0; i < folded.length(); i++) {
      out.add(folded.charAt(i), start, end);
    }
  }

  /**
   * Whether it is of Bengali or Devanagari letters that NFKC leaves as they are, as most are: no
   * nukta, no other mark that it composes or reorders, and none that folding takes from between
   * two.
   */
  private static boolean isComposed(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char next = i + 1 < end ? text.charAt(i + 1) : 0;
      if (c < '\u0900' || c > '\u09FF' || isRecomposed(c, next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRecomposed(char c, char next) {
    return switch (c) {
      case BENGALI_NUKTA, DEVANAGARI_NUKTA, '\u0929', '\u0931', '\u0934' -> true;
      case '\u0951', '\u0952', '\u0953', '\u0954', '\u09FE' -> true;
      case '\u09DC', '\u09DD', '\u09DF' -> true;
      case '\u09C7', '\u0981' -> next == '\u09BE' || next == '\u09D7';
      default -> c >= '\u0958' && c <= '\u095F';
    };
  }

  private static void foldComposed(String text, int start, int end, Aligned out) {
    for (int i = start; i < end; i++) {
      char folded = foldIndic(text.charAt(i), (char) 0);
      if (folded != 0) {
        out.add(folded, start, end);
      }
    }
  }

  private static String foldLetters(String sequence) {
    String composed = Normalizer.normalize(sequence, Normalizer.Form.NFKC);
    var folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char next = i + 1 < composed.length() ? composed.charAt(i + 1) : 0;
      char letter = foldLetter(composed.charAt(i), next);
      if (letter != 0) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static char foldAscii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c < ' ' || c == 0x7F ? ' ' : c;
  }

  /** The folded form of a letter followed by {@code next}, or 0 where nothing is left of it. */
  private static char foldLetter(char c, char next) {
    if (c < 0x80) {
      return foldAscii(c);
    }
    if (c >= '\u0900' && c <= '\u09FF') {
      return foldIndic(c, next);
    }
    if (c == '\u2019' || c == '\u2018' || c == '\u02BC') {
      return '\'';
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
      return ' ';
    }
    return Character.isLetter(c) ? foldOtherLetter(c) : c;
  }

  private static char foldOtherLetter(char c) {
    String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.toLowerCase(bare.charAt(0));
  }

  private static char foldIndic(char c, char next) {
    if (c >= '\u09E6' && c <= '\u09EF') {
      return (char) ('0' + (c - '\u09E6'));
    }
    if (c >= '\u0966' && c <= '\u096F') {
      return (char) ('0' + (c - '\u0966'));
    }
    return switch (c) {
      case '\u09A1', '\u09A2', '\u09AF' -> next == BENGALI_NUKTA ? withNukta(c) : c;
      case BENGALI_NUKTA, DEVANAGARI_NUKTA -> 0;
      case '\u0901' -> '\u0902'; // chandrabindu as anusvara: people type either
      case '\u0981' -> 0; // Bengali chandrabindu is left out as often as it is typed
      case '\u0964', '\u0965' -> '.'; // danda
      default -> c;
    };
  }

  /** NFC leaves these three decomposed; one letter each is easier to look up. */
  private static char withNukta(char c) {
    return switch (c) {
      case '\u09A1' -> '\u09DC';
      case '\u09A2' -> '\u09DD';
      case '\u09AF' -> '\u09DF';
      default -> c;
    };
  }

  /** Grows the folded text with the place in the original of each of its characters. */
  private static final class Aligned {
    private char[] text;
    private int[] starts;
    private int[] ends;
    private int length;

    Aligned(int capacity) {
      int size = Math.max(16, capacity + 8);
      text = new char[size];
      starts = new int[size];
      ends = new int[size];
    }

    void add(char c, int start, int end) {
      if (length == text.length) {
        text = java.util.Arrays.copyOf(text, length * 2);
        starts = java.util.Arrays.copyOf(starts, length * 2);
        ends = java.util.Arrays.copyOf(ends, length * 2);
      }
      text[length] = c;
      starts[length] = start;
      ends[length] = end;
      length++;
    }

    Folded toFolded(String original) {
      return new Folded(original, new String(text, 0, length), starts, ends);
    }
  }
}
