package dev.ghotona.answering;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * An ensemble of complete trees for rows that share most of their values, as those of one
 * question's claims do. A node whose value goes right rules out the leaves on its left, and the
 * first leaf of a tree that no node rules out is the one a walk would reach (QuickScorer, SIGIR
 * 2015); so what shared values rule out is ruled out once. Immutable and thread-safe.
 */
final class LeafSets {
  private final float base;
  private final float[] leaves;
  private final int leavesOfTree;
  private final int words;

  /** The thresholds of each feature, ascending. */
  private final float[][] thresholds;

  /** By feature and by the number of thresholds passed, less one: a bit for each leaf left. */
  private final long[][][] left;

  /**
   * @param depth of every tree, six at the most: the leaves of a tree have to fit in a word
   */
  LeafSets(float base, int depth, short[] features, float[] thresholds, float[] leaves) {
    if (depth > 6) {
      throw new IllegalArgumentException("trees too deep: " + depth);
    }
    this.base = base;
    this.leaves = leaves;
    this.leavesOfTree = 1 << depth;
    this.words = (leaves.length + Long.SIZE - 1) / Long.SIZE;
    this.thresholds = thresholds(features, thresholds);
    this.left = new long[this.thresholds.length][][];
    for (int feature = 0; feature < left.length; feature++) {
      left[feature] = new long[this.thresholds[feature].length][words];
      for (long[] set : left[feature]) {
        Arrays.fill(set, -1);
      }
    }
    for (int node = 0; node < features.length; node++) {
      ruleOut(node, features[node], thresholds[node]);
    }
  }

  private static float[][] thresholds(short[] features, float[] thresholds) {
    int most = 0;
    for (short feature : features) {
      most = Math.max(most, feature + 1);
    }
    float[][] ofEach = new float[most][];
    for (int feature = 0; feature < most; feature++) {
      var distinct = new TreeSet<Float>();
      for (int node = 0; node < features.length; node++) {
        if (features[node] == feature) {
          distinct.add(thresholds[node]);
        }
      }
      ofEach[feature] = new float[distinct.size()];
      int i = 0;
      for (float threshold : distinct) {
        ofEach[feature][i++] = threshold;
      }
    }
    return ofEach;
  }

  /** Takes the leaves on a node's left from the sets of all values above its threshold. */
  private void ruleOut(int node, int feature, float threshold) {
    int tree = node / (leavesOfTree - 1);
    int place = node % (leavesOfTree - 1) + 1;
    int level = Integer.highestOneBit(place);
    int below = leavesOfTree / level;
    int first = tree * leavesOfTree + (place - level) * below;
    for (int passed = 0; passed < thresholds[feature].length; passed++) {
      if (thresholds[feature][passed] >= threshold) {
        for (int leaf = first; leaf < first + below / 2; leaf++) {
          left[feature][passed][leaf / Long.SIZE] &= ~(1L << leaf);
        }
      }
    }
  }

  /** The sum of base and leaves for each row, added up in the order of the trees. */
  float[] sums(float[][] rows) {
    float[] sums = new float[rows.length];
    if (rows.length == 0) {
      return sums;
    }
    long[][] own = narrowed(rows);
    Arrays.fill(sums, base);
    long[] column = new long[rows.length];
    for (int word = 0; word < words; word++) {
      for (int row = 0; row < rows.length; row++) {
        column[row] = own[row][word];
      }
      addLeaves(word * Long.SIZE, column, sums);
    }
    return sums;
  }

  /** The leaves of each row that no value rules out. */
  private long[][] narrowed(float[][] rows) {
    long[] all = new long[words];
    Arrays.fill(all, -1);
    int[] features = new int[thresholds.length];
    int differing = 0;
    for (int feature = 0; feature < features.length; feature++) {
      if (isShared(rows, feature)) {
        retain(all, left(feature, rows[0][feature]));
      } else {
        features[differing++] = feature;
      }
    }
    long[][] own = new long[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      own[row] = all.clone();
    }
    for (int i = 0; i < differing; i++) {
      narrow(own, rows, features[i]);
    }
    return own;
  }

  private static boolean isShared(float[][] rows, int feature) {
    float first = rows[0][feature];
    for (float[] row : rows) {
      if (row[feature] != first) {
        return false;
      }
    }
    return true;
  }

  /** Claims that lie together often have the same value. */
  private void narrow(long[][] own, float[][] rows, int feature) {
    float before = rows[0][feature];
    long[] left = left(feature, before);
    for (int row = 0; row < rows.length; row++) {
      float value = rows[row][feature];
      if (value != before) {
        before = value;
        left = left(feature, value);
      }
      retain(own[row], left);
    }
  }

  /** The leaves that a value leaves; null: all of them. */
  private long[] left(int feature, float value) {
    int passed = passed(thresholds[feature], value);
    return passed == 0 ? null : left[feature][passed - 1];
  }

  private static void retain(long[] set, long[] left) {
    for (int i = 0; left != null && i < set.length; i++) {
      set[i] &= left[i];
    }
  }

  /**
   * How many of these thresholds a value is above. They are few: to compare it with all is faster
   * than to guess, as a search would, which half it is in.
   */
  private static int passed(float[] thresholds, float value) {
    int passed = 0;
    for (float threshold : thresholds) {
      passed += value > threshold ? 1 : 0;
    }
    return passed;
  }

  /** Tree by tree, all rows of each: no sum waits for itself, and a tree's leaves are at hand. */
  private void addLeaves(int first, long[] sets, float[] sums) {
    int last = Math.min(leaves.length, first + Long.SIZE);
    for (int tree = first; tree < last; tree += leavesOfTree) {
      for (int row = 0; row < sums.length; row++) {
        sums[row] += leaves[tree + Long.numberOfTrailingZeros(sets[row] >>> tree)];
      }
    }
  }
}
