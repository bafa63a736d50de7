package dev.ghotona.answering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * An ensemble of regression trees that gives a probability: gradient boosting with the logistic
 * loss. Complete trees in arrays, so that a score is a walk without branches to guess. Immutable
 * and thread-safe.
 */
public final class BoostedTrees {
  private static final int MAGIC = 0x47424F4F;

  private final String digest;
  private final float base;
  private final int depth;
  private final short[] features;
  private final float[] thresholds;
  private final float[] leaves;
  private final LeafSets sets;

  /**
   * @param digest of what it was trained on
   * @param base the log-odds before any tree
   * @param depth of every tree, six at the most
   * @param features the feature asked at each inner node, tree by tree, level by level
   * @param thresholds a value above it goes right
   * @param leaves the log-odds to add, tree by tree
   */
  public BoostedTrees(
      String digest, float base, int depth, short[] features, float[] thresholds, float[] leaves) {
    this.digest = digest;
    this.base = base;
    this.depth = depth;
    this.features = features;
    this.thresholds = thresholds;
    this.leaves = leaves;
    this.sets = new LeafSets(base, depth, features, thresholds, leaves);
  }

  public String digest() {
    return digest;
  }

  /** The probability, 0 to 1, of what was learnt for these feature values. */
  public float probability(float[] values) {
    int inner = (1 << depth) - 1;
    float sum = base;
    for (int node0 = 0, leaf0 = 0; leaf0 < leaves.length; node0 += inner, leaf0 += inner + 1) {
      int node = 0;
      for (int level = 0; level < depth; level++) {
        boolean right = values[features[node0 + node]] > thresholds[node0 + node];
        node = 2 * node + (right ? 2 : 1);
      }
      sum += leaves[leaf0 + node - inner];
    }
    return sigmoid(sum);
  }

  /** The same for several rows of values; much faster where they have most values in common. */
  public float[] probabilities(float[][] rows) {
    float[] probabilities = sets.sums(rows);
    for (int row = 0; row < rows.length; row++) {
      probabilities[row] = sigmoid(probabilities[row]);
    }
    return probabilities;
  }

  private static float sigmoid(float x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }

  /** Writes the trees; {@link #read} takes them back. */
  public void write(OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeUTF(digest);
    out.writeFloat(base);
    out.writeInt(depth);
    out.writeInt(features.length);
    for (int i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(thresholds[i]);
    }
    out.writeInt(leaves.length);
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
    out.flush();
  }

  /**
   * Reads trees.
   *
   * @throws IOException where they cannot be read, or are of another format
   */
  public static BoostedTrees read(InputStream from) throws IOException {
    var in = new DataInputStream(new java.io.BufferedInputStream(from));
    if (in.readInt() != MAGIC) {
      throw new IOException("not an ensemble of trees");
    }
    String digest = in.readUTF();
    float base = in.readFloat();
    int depth = in.readInt();
    int nodes = in.readInt();
    short[] features = new short[nodes];
    float[] thresholds = new float[nodes];
    for (int i = 0; i < nodes; i++) {
      features[i] = in.readShort();
      thresholds[i] = in.readFloat();
    }
    float[] leaves = new float[in.readInt()];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
    }
    return new BoostedTrees(digest, base, depth, features, thresholds, leaves);
  }
}
