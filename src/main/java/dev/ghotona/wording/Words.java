package dev.ghotona.wording;

import java.util.ArrayList;
import java.util.List;

/** Looks for words in a text, Latin ones in upper or lower case. */
final class Words {
  static final char FIRST_AFTER_LATIN = '\u0250';

  private Words() {}

  /** The words of a text: what stands between blanks and punctuation. */
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (!isLetter(text, i)) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Whether a word of the text begins with these letters. */
  static boolean hasBegin(String text, String letters) {
    return find(text, letters, false);
  }

  /** Whether these letters are a whole word of the text. */
  static boolean hasWhole(String text, String letters) {
    return find(text, letters, true);
  }

  private static boolean find(String text, String letters, boolean whole) {
    for (int i = 0; i + letters.length() <= text.length(); i++) {
      if (matches(text, i, letters)
          && !isLetter(text, i - 1)
          && !(whole && isLetter(text, i + letters.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Folds the case of Latin only: of Indian scripts there is none, and looking it up costs. */
  private static boolean matches(String text, int from, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char a = text.charAt(from + i);
      char b = letters.charAt(i);
      boolean latin = a < FIRST_AFTER_LATIN && b < FIRST_AFTER_LATIN;
      if (a != b && !(latin && Character.toLowerCase(a) == Character.toLowerCase(b))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isUnicodeIdentifierPart(text.charAt(i));
  }
}
