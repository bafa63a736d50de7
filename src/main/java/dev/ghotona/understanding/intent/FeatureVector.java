package dev.ghotona.understanding.intent;

import java.util.Arrays;

/** The hashes of the features that a text shows, each once; grows as needed. */
final class FeatureVector {
  private int[] hashes = new int[256];
  private int size;

  void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** The distinct hashes, sorted. */
  int[] distinct() {
    int[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Mixes two hashes into one (the finaliser of MurmurHash3). */
  static int mix(int a, int b) {
    int h = a * 31 + b;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
