package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes and reads many numbers at once: one by one each would be unpacked for itself. Read in
 * small blocks: a second copy of all outgrows the young part of the heap at a start.
 */
public final class Bulk {
  private static final int BLOCK = 1 << 13;

  private Bulk() {}

  static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    out.write(bytes.array());
  }

  static void write(long[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    out.write(bytes.array());
  }

  static int[] ints(DataInputStream in) throws IOException {
    return ints(in, in.readInt());
  }

  /** Reads so many numbers. */
  public static int[] ints(DataInputStream in, int count) throws IOException {
    int[] read = new int[count];
    byte[] block = new byte[BLOCK];
    for (int at = 0, next; at < count; at = next) {
      next = Math.min(count, at + BLOCK / Integer.BYTES);
      in.readFully(block, 0, (next - at) * Integer.BYTES);
      ByteBuffer.wrap(block).asIntBuffer().get(read, at, next - at);
    }
    return read;
  }

  static long[] longs(DataInputStream in) throws IOException {
    long[] read = new long[in.readInt()];
    byte[] block = new byte[BLOCK];
    for (int at = 0, next; at < read.length; at = next) {
      next = Math.min(read.length, at + BLOCK / Long.BYTES);
      in.readFully(block, 0, (next - at) * Long.BYTES);
      ByteBuffer.wrap(block).asLongBuffer().get(read, at, next - at);
    }
    return read;
  }
}
