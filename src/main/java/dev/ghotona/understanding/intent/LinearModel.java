package dev.ghotona.understanding.intent;

import dev.ghotona.understanding.text.Bulk;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A linear model with several heads over hashed features: a logistic regression a label. Weights
 * are held in bytes, one row of all heads a feature, so that a score reads memory in order; see
 * {@link WeightRows}. Immutable and thread-safe.
 */
public final class LinearModel {
  private static final int MAGIC = 0x47484F54;
  private static final int VERSION = 2;

  private final List<String> labels;
  private final String digest;
  private final WeightRows weights;
  private final float[] scales;
  private final float[] biases;
  private final long[] slots;

  /**
   * @param labels the names of the heads
   * @param digest of what the model was trained on
   * @param features the hashes of the known features, distinct
   * @param weights one row a feature
   * @param scales what a head's weights are to be multiplied by
   */
  LinearModel(
      List<String> labels,
      String digest,
      int[] features,
      WeightRows weights,
      float[] scales,
      float[] biases) {
    this.labels = List.copyOf(labels);
    this.digest = digest;
    this.weights = weights;
    this.scales = scales;
    this.biases = biases;
    this.slots = slotsOf(features);
  }

  /**
   * An open hash table, five eighths full: a feature's hash and, below it, its row plus one, side
   * by side, so that a look-up goes to memory once.
   */
  private static long[] slotsOf(int[] features) {
    long[] slots = new long[features.length / 5 * 8 + 8];
    for (int row = 0; row < features.length; row++) {
      int slot = slotOf(features[row], slots.length);
      while (slots[slot] != 0) {
        slot = next(slot, slots.length);
      }
      slots[slot] = (long) features[row] << Integer.SIZE | row + 1;
    }
    return slots;
  }

  /** Where to look first: as far along the slots as the hash, mixed, is along all numbers. */
  private static int slotOf(int hash, int slots) {
    return (int) (Integer.toUnsignedLong(hash * 0x9E3779B9) * slots >>> Integer.SIZE);
  }

  private static int next(int slot, int slots) {
    return slot + 1 < slots ? slot + 1 : 0;
  }

  /** The names of the heads, in the order of the scores. */
  public List<String> labels() {
    return labels;
  }

  /** The digest of the files that the model was trained on, in hexadecimal. */
  public String digest() {
    return digest;
  }

  /** The probability of each label; see {@link #scores}. */
  public float[] probabilities(int[] hashes) {
    float[] out = scores(hashes);
    for (int head = 0; head < out.length; head++) {
      out[head] = sigmoid(out[head]);
    }
    return out;
  }

  /**
   * The score of each label: its log-odds, where it was taught by labels.
   *
   * @param hashes distinct feature hashes; unknown ones count for nothing
   */
  public float[] scores(int[] hashes) {
    int heads = scales.length;
    int[] sums = weights.sums(rowsOf(hashes));
    float norm = (float) (1 / Math.sqrt(Math.max(1, hashes.length)));
    float[] out = new float[heads];
    for (int head = 0; head < heads; head++) {
      out[head] = sums[head] * scales[head] * norm + biases[head];
    }
    return out;
  }

  /** Whether it was taught with this feature. */
  boolean knows(int hash) {
    return rowOf(hash) >= 0;
  }

  static float sigmoid(float x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }

  /**
   * The rows of the features that are known. All are looked up before any is read: they lie far
   * apart, and so memory is waited for once rather than for each.
   */
  private int[] rowsOf(int[] hashes) {
    int[] rows = new int[hashes.length];
    int known = 0;
    for (int hash : hashes) {
      int row = rowOf(hash);
      if (row >= 0) {
        rows[known++] = row;
      }
    }
    return Arrays.copyOf(rows, known);
  }

  private int rowOf(int hash) {
    int slot = slotOf(hash, slots.length);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if ((int) (found >>> Integer.SIZE) == hash) {
        return (int) found - 1;
      }
      slot = next(slot, slots.length);
    }
    return -1;
  }

  /** The hashes of the known features, by their rows. */
  private int[] features() {
    int[] features = new int[(int) Arrays.stream(slots).filter(slot -> slot != 0).count()];
    for (long slot : slots) {
      if (slot != 0) {
        features[(int) slot - 1] = (int) (slot >>> Integer.SIZE);
      }
    }
    return features;
  }

  /** Writes the model, compressed; {@link #read} takes it back. */
  public void write(OutputStream to) throws IOException {
    try (var out = new DataOutputStream(new DeflaterOutputStream(to))) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeUTF(digest);
      out.writeInt(labels.size());
      for (int head = 0; head < labels.size(); head++) {
        out.writeUTF(labels.get(head));
        out.writeFloat(scales[head]);
        out.writeFloat(biases[head]);
      }
      int[] features = features();
      out.writeInt(features.length);
      for (int feature : features) {
        out.writeInt(feature);
      }
      weights.write(out);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException where it cannot be read, or is of another format
   */
  public static LinearModel read(InputStream from) throws IOException {
    try (var in = new DataInputStream(new InflaterInputStream(from))) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION) {
        throw new IOException("not a linear model of format " + VERSION);
      }
      String digest = in.readUTF();
      int heads = in.readInt();
      String[] labels = new String[heads];
      float[] scales = new float[heads];
      float[] biases = new float[heads];
      for (int head = 0; head < heads; head++) {
        labels[head] = in.readUTF();
        scales[head] = in.readFloat();
        biases[head] = in.readFloat();
      }
      int[] features = Bulk.ints(in, in.readInt());
      WeightRows weights = WeightRows.read(in, features.length, heads);
      return new LinearModel(List.of(labels), digest, features, weights, scales, biases);
    }
  }
}
