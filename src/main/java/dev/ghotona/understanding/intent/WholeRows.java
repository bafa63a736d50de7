package dev.ghotona.understanding.intent;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Adds up rows of bytes, eight heads at a time: a long holds four sums of sixteen bits side by
 * side, to which every other byte of a row is added at once. For one thread.
 */
final class WholeRows {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Bytes count from -128; so much is added to each, lest one borrow from its neighbour. */
  private static final int RAISED = 128;

  private static final long RAISE = 0x8080808080808080L;
  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;
  private static final int SIXTEEN_BITS = 0xFFFF;

  /** Of more rows a sum might take more than sixteen bits. */
  private static final int MOST = SIXTEEN_BITS / 255;

  private final byte[] bytes;
  private final int[] sums;
  private final long[] even;
  private final long[] odd;
  private int rows;

  /**
   * @param sums what the rows are to be added to, one a head
   */
  WholeRows(byte[] bytes, int[] sums) {
    this.bytes = bytes;
    this.sums = sums;
    this.even = new long[sums.length / Long.BYTES];
    this.odd = new long[sums.length / Long.BYTES];
  }

  /**
   * Adds a row; the sums have it once they are settled.
   *
   * @param from where it begins
   */
  void add(int from) {
    for (int i = 0; i < even.length; i++) {
      long eight = (long) EIGHT.get(bytes, from + i * Long.BYTES) ^ RAISE;
      even[i] += eight & EVERY_OTHER;
      odd[i] += eight >>> Byte.SIZE & EVERY_OTHER;
    }
    for (int head = even.length * Long.BYTES; head < sums.length; head++) {
      sums[head] += bytes[from + head];
    }
    if (++rows == MOST) {
      settle();
    }
  }

  /** Adds to the sums what was only added up here yet. */
  void settle() {
    for (int i = 0; i < even.length; i++) {
      settle(even[i], i * Long.BYTES);
      settle(odd[i], i * Long.BYTES + 1);
    }
    Arrays.fill(even, 0);
    Arrays.fill(odd, 0);
    rows = 0;
  }

  private void settle(long four, int head) {
    for (int i = 0; i < 4; i++) {
      sums[head + 2 * i] += (int) (four >>> i * Short.SIZE & SIXTEEN_BITS) - RAISED * rows;
    }
  }
}
