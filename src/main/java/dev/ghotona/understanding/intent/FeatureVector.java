package dev.ghotona.understanding.intent;

import java.util.Arrays;

/** The hashes of the features that a text shows, each once; grows as needed. */
public final class FeatureVector {
  private static final int OF_A_TEXT = 256;

  private int[] hashes;
  private int size;

  FeatureVector() {
    this(OF_A_TEXT);
  }

  /**
   * @param expected how many features there will be about; at least 1
   */
  public FeatureVector(int expected) {
    this.hashes = new int[expected];
  }

  /** Adds a feature; one that is there already counts once. */
  public void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /**
   * Adds all pieces of a word with its bounds.
   *
   * @param kind told apart from pieces of another kind
   * @param mark bits that each of their hashes shall have
   * @param shortest the fewest letters of a piece, a bound being one
   */
  void addPieces(int kind, int mark, String word, int shortest, int longest) {
    int length = word.length() + 2;
    for (int size = shortest; size <= longest; size++) {
      for (int from = 0; from + size <= length; from++) {
        int hash = kind;
        for (int i = from; i < from + size; i++) {
          char c = i == 0 || i == length - 1 ? '_' : word.charAt(i - 1);
          hash = mix(hash, c);
        }
        add(hash | mark);
      }
    }
  }

  /** The distinct hashes, sorted. */
  public int[] distinct() {
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || hashes[i] != hashes[kept - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    size = kept;
    return Arrays.copyOf(hashes, size);
  }

  /** Mixes two hashes into one (the finaliser of MurmurHash3). */
  public static int mix(int a, int b) {
    int h = a * 31 + b;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
