package dev.ghotona.understanding.language;

import java.util.List;

/**
 * What the model looks at in words of Latin letters: each word, each pair of neighbours, and runs
 * of one to five letters with the word's ends, hashed into a fixed number of places.
 *
 * <p>A word's runs of letters together weigh about as much as the word itself, however long it is:
 * a long name must not outweigh the short words that are the grammar.
 */
final class LatinFeatures {
  static final int BITS = 17;
  static final int SIZE = 1 << BITS;

  private static final int LONGEST_RUN = 5;
  private static final int LONGEST_WORD = 24;
  private static final int WORD_SEED = 0x3C6EF372;
  private static final int PAIR_SEED = 0x1B873593;
  private static final int RUN_SEED = 0x2545F491;

  /** Takes one feature with its weight. */
  @FunctionalInterface
  interface Sink {
    void add(int feature, float value);
  }

  private LatinFeatures() {}

  static void of(List<String> words, Sink sink) {
    String previous = "";
    for (String word : words) {
      String plain = plain(word);
      sink.add(place(hash(WORD_SEED, plain)), 1);
      sink.add(pair(previous, plain), 1);
      runs(plain, sink);
      previous = plain;
    }
    sink.add(pair(previous, ""), 1);
  }

  /** The word with a drawn-out letter (hellooo) once, and without an endless tail. */
  static String plain(String word) {
    String head = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    for (int i = 0; i < head.length(); i++) {
      if (endOfRun(head, i) - i > 2) {
        return shortened(head);
      }
    }
    return head;
  }

  private static String shortened(String word) {
    var out = new StringBuilder(word.length());
    for (int i = 0, end; i < word.length(); i = end) {
      end = endOfRun(word, i);
      out.append(word, i, end - i > 2 ? i + 1 : end);
    }
    return out.toString();
  }

  private static int endOfRun(String word, int start) {
    int end = start + 1;
    while (end < word.length() && word.charAt(end) == word.charAt(start)) {
      end++;
    }
    return end;
  }

  private static int pair(String first, String second) {
    return place(hash(hash(PAIR_SEED, first) * 31 + ' ', second));
  }

  private static void runs(String word, Sink sink) {
    float value = (float) (1 / Math.sqrt(numberOfRuns(word.length() + 2)));
    for (int start = -1; start <= word.length(); start++) {
      int hash = RUN_SEED;
      int end = Math.min(word.length() + 1, start + LONGEST_RUN);
      for (int i = start; i < end; i++) {
        hash = hash * 31 + at(word, i);
        sink.add(place(hash), value);
      }
    }
  }

  private static int numberOfRuns(int length) {
    int number = 0;
    for (int n = 1; n <= LONGEST_RUN; n++) {
      number += Math.max(0, length - n + 1);
    }
    return number;
  }

  private static char at(String word, int i) {
    return i < 0 ? '^' : i < word.length() ? word.charAt(i) : '$';
  }

  private static int hash(int seed, String word) {
    int hash = seed;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  /** Spreads a hash (the finisher of MurmurHash3) over the places. */
  private static int place(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return (h ^ h >>> 16) & SIZE - 1;
  }
}
