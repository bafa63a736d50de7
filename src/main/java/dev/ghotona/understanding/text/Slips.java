package dev.ghotona.understanding.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that a slip may have made, by symmetric deletion: two words one edit apart share a
 * spelling with one letter left out.
 */
final class Slips {
  /** In shorter words one changed letter makes another word. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 24;

  private Slips() {}

  static boolean allowed(String roman) {
    return roman.length() >= SHORTEST && roman.length() <= LONGEST;
  }

  /** The word itself and all spellings with one letter left out. */
  static List<String> deletions(String roman) {
    var deletions = new ArrayList<String>(roman.length() + 1);
    deletions.add(roman);
    for (int i = 0; i < roman.length(); i++) {
      deletions.add(roman.substring(0, i) + roman.substring(i + 1));
    }
    return deletions;
  }

  /** No letter is left out. */
  static final int NONE = -1;

  /**
   * The {@link String#hashCode} of the word with one letter left out.
   *
   * @param left which letter, or {@link #NONE}
   */
  static int hash(String roman, int left) {
    int hash = 0;
    for (int i = 0; i < roman.length(); i++) {
      hash = i == left ? hash : 31 * hash + roman.charAt(i);
    }
    return hash;
  }
}
