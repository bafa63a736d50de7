package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Words that mean nothing that the lexicon lists, though some word of it is spelt almost so: "tree"
 * is no "three". They are no slips of others. Immutable and thread-safe.
 */
final class OrdinaryWords {
  static final String FILE = "ordinary.tsv";

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The hashes of the words, sorted. */
  private final long[] hashes;

  private OrdinaryWords(long[] hashes) {
    this.hashes = hashes;
  }

  /**
   * @param words as they are written
   */
  static OrdinaryWords of(List<String> words) {
    return new OrdinaryWords(
        words.stream()
            .map(word -> Folding.fold(word).text())
            .mapToLong(OrdinaryWords::hash)
            .sorted()
            .distinct()
            .toArray());
  }

  /** Whether a word is one of them. */
  boolean contains(Word word) {
    return Arrays.binarySearch(hashes, hash(word.text())) >= 0;
  }

  /** FNV-1a, of 64 bits: short words of one script often share a {@link String#hashCode}. */
  private static long hash(String word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  void write(DataOutputStream out) throws IOException {
    Bulk.write(hashes, out);
  }

  /** Reads what {@link #write} has written. */
  static OrdinaryWords read(DataInputStream in) throws IOException {
    return new OrdinaryWords(Bulk.longs(in));
  }
}
