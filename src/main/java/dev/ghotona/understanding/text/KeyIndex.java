package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which entries are listed under the hash of a key, in the order of their numbers. The keys
 * themselves are not kept: what is found has to be compared with what was looked for. Two flat
 * arrays, since there are hundreds of thousands of keys.
 */
final class KeyIndex {
  /**
   * Of a hash, mixed, the first bits tell the bucket: at least as many as an entry's number has.
   */
  private final int bits;

  /** Where each bucket begins among those listed, and where the last one ends. */
  private final int[] starts;

  /** The rest of the mixed hash, and below it the number of an entry. */
  private final int[] listed;

  private KeyIndex(int bits, int[] starts, int[] listed) {
    this.bits = bits;
    this.starts = starts;
    this.listed = listed;
  }

  /** Fibonacci hashing, which loses nothing: hashes of alike words lie close together. */
  private static int mixed(int hash) {
    return hash * 0x9E3779B9;
  }

  private static int bucket(int mixed, int bits) {
    return mixed >>> Integer.SIZE - bits;
  }

  /** Where the entries of a hash begin; -1 where there are none. */
  int first(int hash) {
    return find(starts[bucket(mixed(hash), bits)], hash);
  }

  /** Where the next entry of the same hash is; -1 behind the last. */
  int next(int at, int hash) {
    return find(at + 1, hash);
  }

  private int find(int from, int hash) {
    int mixed = mixed(hash);
    int rest = mixed << bits;
    int end = starts[bucket(mixed, bits) + 1];
    for (int at = from; at < end; at++) {
      if ((listed[at] ^ rest) >>> bits == 0) {
        return at;
      }
    }
    return -1;
  }

  /** The number of the entry there. */
  int entry(int at) {
    return listed[at] & (1 << bits) - 1;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(bits);
    Bulk.write(starts, out);
    Bulk.write(listed, out);
  }

  /** Reads what {@link #write} has written. */
  static KeyIndex read(DataInputStream in) throws IOException {
    return new KeyIndex(in.readInt(), Bulk.ints(in), Bulk.ints(in));
  }

  /** Gathers what is listed; not thread-safe. */
  static final class Builder {
    private int[] hashes;
    private int[] entries;
    private int size;

    /**
     * @param expected about how many will be added
     */
    Builder(int expected) {
      this.hashes = new int[expected];
      this.entries = new int[expected];
    }

    /**
     * @param entry not below any that was added before
     */
    void add(int hash, int entry) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2 + 8);
        entries = Arrays.copyOf(entries, hashes.length);
      }
      hashes[size] = hash;
      entries[size++] = entry;
    }

    KeyIndex build() {
      int bits = bits();
      int[] starts = starts(bits);
      int[] listed = new int[size];
      int[] next = starts.clone();
      for (int i = 0; i < size; i++) {
        int mixed = mixed(hashes[i]);
        listed[next[bucket(mixed, bits)]++] = mixed << bits | entries[i];
      }
      return new KeyIndex(bits, starts, listed);
    }

    /** So many buckets that a number fits, and that few have more than a handful. */
    private int bits() {
      int last = size == 0 ? 0 : entries[size - 1];
      return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(last, size / 4) | 1);
    }

    private int[] starts(int bits) {
      int[] starts = new int[(1 << bits) + 1];
      for (int i = 0; i < size; i++) {
        starts[bucket(mixed(hashes[i]), bits) + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      return starts;
    }
  }
}
