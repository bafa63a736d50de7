package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads many numbers at once: one by one each would be unpacked for itself. */
public final class Bulk {
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
    bytes(in, count * Integer.BYTES).asIntBuffer().get(read);
    return read;
  }

  static long[] longs(DataInputStream in) throws IOException {
    long[] read = new long[in.readInt()];
    bytes(in, read.length * Long.BYTES).asLongBuffer().get(read);
    return read;
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
