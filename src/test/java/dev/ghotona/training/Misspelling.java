package dev.ghotona.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Misspells one word of a text: a letter left out, doubled, swapped with the next, or, in Latin
 * letters, the one beside it on the keyboard instead.
 */
final class Misspelling {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final int SHORTEST = 4;
  private static final int TRIES = 20;

  private Misspelling() {}

  /** The text with one slip in a word of four letters and more; itself where none has so many. */
  static String of(String text, Random random) {
    String[] words = text.split(" ");
    List<Integer> long4 = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() >= SHORTEST && words[i].chars().allMatch(Misspelling::isLetter)) {
        long4.add(i);
      }
    }
    if (long4.isEmpty()) {
      return text;
    }
    int chosen = long4.get(random.nextInt(long4.size()));
    words[chosen] = slip(words[chosen], random);
    return String.join(" ", words);
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static String slip(String word, Random random) {
    for (int i = 0; i < TRIES; i++) {
      int at = 1 + random.nextInt(word.length() - 1);
      String slipped =
          switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> swapped(word, at);
            default -> beside(word, at, random.nextBoolean() ? 1 : -1);
          };
      if (!slipped.equals(word)) {
        return slipped;
      }
    }
    return word;
  }

  private static String swapped(String word, int at) {
    return at + 1 == word.length()
        ? word
        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static String beside(String word, int at, int step) {
    for (String row : ROWS) {
      int key = row.indexOf(word.charAt(at));
      if (key >= 0 && key + step >= 0 && key + step < row.length()) {
        return word.substring(0, at) + row.charAt(key + step) + word.substring(at + 1);
      }
    }
    return word;
  }
}
