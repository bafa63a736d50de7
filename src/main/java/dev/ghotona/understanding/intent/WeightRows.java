package dev.ghotona.understanding.intent;

import dev.ghotona.understanding.text.Bulk;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Rows of weights, one a head, each a byte. Most rows are mostly zeros: these are held as pairs of
 * how many heads to go on and the weight there; a row that would take more room so is held whole,
 * and is told by its length.
 */
final class WeightRows {
  private static final int FARTHEST = 255;

  private final int heads;
  private final int[] starts;
  private final byte[] packed;

  private WeightRows(int heads, int[] starts, byte[] packed) {
    this.heads = heads;
    this.starts = starts;
    this.packed = packed;
  }

  /** Packs rows that lie one behind the other. */
  static WeightRows of(byte[] weights, int heads) {
    int[] starts = new int[weights.length / heads + 1];
    byte[] packed = new byte[weights.length];
    byte[] pairs = new byte[4 * heads + 4];
    for (int row = 0; row + 1 < starts.length; row++) {
      int length = pairs(weights, row * heads, heads, pairs);
      boolean whole = length >= heads;
      int from = whole ? row * heads : 0;
      int kept = whole ? heads : length;
      System.arraycopy(whole ? weights : pairs, from, packed, starts[row], kept);
      starts[row + 1] = starts[row] + kept;
    }
    return new WeightRows(heads, starts, Arrays.copyOf(packed, starts[starts.length - 1]));
  }

  /** Returns how many bytes the pairs of a row take. */
  private static int pairs(byte[] weights, int from, int heads, byte[] pairs) {
    int length = 0;
    int last = 0;
    for (int head = 0; head < heads; head++) {
      if (weights[from + head] != 0) {
        for (; head - last > FARTHEST; last += FARTHEST) {
          pairs[length++] = (byte) FARTHEST;
          pairs[length++] = 0;
        }
        pairs[length++] = (byte) (head - last);
        pairs[length++] = weights[from + head];
        last = head;
      }
    }
    return length;
  }

  /** The sums of the weights of these rows, one a head. */
  int[] sums(int[] rows) {
    int[] sums = new int[heads];
    var whole = new WholeRows(packed, sums);
    for (int row : rows) {
      if (starts[row + 1] - starts[row] == heads) {
        whole.add(starts[row]);
      } else {
        addPairs(sums, starts[row], starts[row + 1]);
      }
    }
    whole.settle();
    return sums;
  }

  private void addPairs(int[] sums, int from, int to) {
    int head = 0;
    for (int i = from; i < to; i += 2) {
      head += packed[i] & 0xFF;
      sums[head] += packed[i + 1];
    }
  }

  void write(DataOutputStream out) throws IOException {
    for (int row = 0; row + 1 < starts.length; row++) {
      out.writeInt(starts[row + 1]);
    }
    out.write(packed);
  }

  /** Reads what {@link #write} has written. */
  static WeightRows read(DataInputStream in, int rows, int heads) throws IOException {
    int[] starts = new int[rows + 1];
    System.arraycopy(Bulk.ints(in, rows), 0, starts, 1, rows);
    byte[] packed = new byte[starts[rows]];
    in.readFully(packed);
    return new WeightRows(heads, starts, packed);
  }
}
