package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which entries are listed under the hash of a key, in the order of their numbers. The keys
 * themselves are not kept: what is found has to be compared with what was looked for. A few flat
 * arrays, since there are a hundred thousand keys.
 */
final class KeyIndex {
  /** A hash above, the number of an entry below; sorted. */
  private final long[] listed;

  /** Open addressing: where a hash begins among those listed, plus one; 0 where none does. */
  private final int[] slots;

  private KeyIndex(long[] listed, int[] slots) {
    this.listed = listed;
    this.slots = slots;
  }

  private KeyIndex(long[] listed) {
    this.listed = listed;
    this.slots = new int[Integer.highestOneBit(Math.max(1, listed.length)) * 4];
    for (int i = 0; i < listed.length; i++) {
      if (i == 0 || hash(i) != hash(i - 1)) {
        int slot = slotOf(hash(i));
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = i + 1;
      }
    }
  }

  private int hash(int at) {
    return (int) (listed[at] >> 32);
  }

  private int slotOf(int hash) {
    int mixed = hash * 0x9E3779B9; // Fibonacci hashing: hashes of alike words lie close together
    return (mixed ^ mixed >>> 16) & (slots.length - 1);
  }

  /** Where the entries of a hash begin; -1 where there are none. */
  int first(int hash) {
    int slot = slotOf(hash);
    while (slots[slot] != 0) {
      if (hash(slots[slot] - 1) == hash) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** Where the next entry of the same hash is; -1 behind the last. */
  int next(int at) {
    return at + 1 < listed.length && hash(at + 1) == hash(at) ? at + 1 : -1;
  }

  /** The number of the entry there. */
  int entry(int at) {
    return (int) listed[at];
  }

  void write(DataOutputStream out) throws IOException {
    Bulk.write(listed, out);
    Bulk.write(slots, out);
  }

  /** Reads what {@link #write} has written. */
  static KeyIndex read(DataInputStream in) throws IOException {
    return new KeyIndex(Bulk.longs(in), Bulk.ints(in));
  }

  /** Gathers what is listed; not thread-safe. */
  static final class Builder {
    private long[] listed;
    private int size;

    /**
     * @param expected about how many will be added
     */
    Builder(int expected) {
      this.listed = new long[expected];
    }

    void add(int hash, int entry) {
      if (size == listed.length) {
        listed = Arrays.copyOf(listed, size * 2 + 8);
      }
      listed[size++] = (long) hash << 32 | entry;
    }

    KeyIndex build() {
      long[] sorted = Arrays.copyOf(listed, size);
      Arrays.sort(sorted);
      return new KeyIndex(sorted);
    }
  }
}
