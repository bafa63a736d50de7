package dev.ghotona.training;

import dev.ghotona.answering.BoostedTrees;
import java.util.Arrays;
import java.util.List;

/**
 * Trains {@link BoostedTrees} by gradient boosting with the logistic loss on histograms, level by
 * level. Nothing is drawn by chance: the same examples give the same trees.
 */
final class TreeTrainer {
  private static final int BINS = 48;

  /**
   * How to train.
   *
   * @param rate how much of each tree is taken
   * @param smoothing added to the second derivative of a leaf
   * @param fewest the least sum of second derivatives in a leaf
   */
  record Settings(int trees, int depth, float rate, float smoothing, float fewest) {}

  /** An example: its features, whether it holds, and how much it counts. */
  record Example(float[] features, boolean holds, float weight) {}

  private final Settings settings;

  TreeTrainer(Settings settings) {
    this.settings = settings;
  }

  BoostedTrees train(List<Example> examples, String digest) {
    int count = examples.size();
    int width = examples.getFirst().features().length;
    float[][] cuts = cuts(examples, width);
    byte[][] bins = bins(examples, cuts);
    double positives = 0;
    double all = 0;
    for (Example example : examples) {
      positives += example.holds() ? example.weight() : 0;
      all += example.weight();
    }
    float base = (float) Math.log(positives / (all - positives));
    int inner = (1 << settings.depth()) - 1;
    short[] features = new short[settings.trees() * inner];
    float[] thresholds = new float[settings.trees() * inner];
    float[] leaves = new float[settings.trees() * (inner + 1)];
    double[] scores = new double[count];
    Arrays.fill(scores, base);
    double[] gradient = new double[count];
    double[] hessian = new double[count];
    for (int tree = 0; tree < settings.trees(); tree++) {
      for (int i = 0; i < count; i++) {
        double p = 1 / (1 + Math.exp(-scores[i]));
        Example example = examples.get(i);
        gradient[i] = (p - (example.holds() ? 1 : 0)) * example.weight();
        hessian[i] = Math.max(1e-6, p * (1 - p)) * example.weight();
      }
      int[] node = new int[count];
      for (int level = 0; level < settings.depth(); level++) {
        split(level, node, bins, cuts, gradient, hessian, features, thresholds, tree * inner);
      }
      double[] g = new double[inner + 1];
      double[] h = new double[inner + 1];
      for (int i = 0; i < count; i++) {
        g[node[i] - inner] += gradient[i];
        h[node[i] - inner] += hessian[i];
      }
      for (int leaf = 0; leaf <= inner; leaf++) {
        leaves[tree * (inner + 1) + leaf] =
            (float) (-settings.rate() * g[leaf] / (h[leaf] + settings.smoothing()));
      }
      for (int i = 0; i < count; i++) {
        scores[i] += leaves[tree * (inner + 1) + node[i] - inner];
      }
    }
    return new BoostedTrees(digest, base, settings.depth(), features, thresholds, leaves);
  }

  /** Finds the best split of each node of a level and sends the examples on. */
  private void split(
      int level,
      int[] node,
      byte[][] bins,
      float[][] cuts,
      double[] gradient,
      double[] hessian,
      short[] features,
      float[] thresholds,
      int offset) {
    int first = (1 << level) - 1;
    int nodes = 1 << level;
    double[] bestGain = new double[nodes];
    int[] bestFeature = new int[nodes];
    int[] bestCut = new int[nodes];
    Arrays.fill(bestCut, -1);
    double[][] g = new double[nodes][BINS];
    double[][] h = new double[nodes][BINS];
    for (int f = 0; f < bins.length; f++) {
      for (int n = 0; n < nodes; n++) {
        Arrays.fill(g[n], 0);
        Arrays.fill(h[n], 0);
      }
      byte[] bin = bins[f];
      for (int i = 0; i < node.length; i++) {
        g[node[i] - first][bin[i]] += gradient[i];
        h[node[i] - first][bin[i]] += hessian[i];
      }
      for (int n = 0; n < nodes; n++) {
        double sumG = Arrays.stream(g[n]).sum();
        double sumH = Arrays.stream(h[n]).sum();
        double leftG = 0;
        double leftH = 0;
        for (int cut = 0; cut < cuts[f].length; cut++) {
          leftG += g[n][cut];
          leftH += h[n][cut];
          if (leftH < settings.fewest() || sumH - leftH < settings.fewest()) {
            continue;
          }
          double gain = gain(leftG, leftH) + gain(sumG - leftG, sumH - leftH) - gain(sumG, sumH);
          if (gain > bestGain[n]) {
            bestGain[n] = gain;
            bestFeature[n] = f;
            bestCut[n] = cut;
          }
        }
      }
    }
    for (int n = 0; n < nodes; n++) {
      features[offset + first + n] = (short) bestFeature[n];
      thresholds[offset + first + n] =
          bestCut[n] < 0 ? Float.MAX_VALUE : cuts[bestFeature[n]][bestCut[n]];
    }
    for (int i = 0; i < node.length; i++) {
      int n = node[i] - first;
      boolean right = bestCut[n] >= 0 && bins[bestFeature[n]][i] > bestCut[n];
      node[i] = 2 * node[i] + (right ? 2 : 1);
    }
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.smoothing());
  }

  /** For each feature the values between bins: a value goes into the first bin it is not above. */
  private static float[][] cuts(List<Example> examples, int width) {
    float[][] cuts = new float[width][];
    for (int f = 0; f < width; f++) {
      int feature = f;
      float[] values = new float[examples.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = examples.get(i).features()[feature];
      }
      Arrays.sort(values);
      float[] found = new float[BINS];
      int size = 0;
      for (int b = 1; b < BINS; b++) {
        float value = values[(int) ((long) values.length * b / BINS)];
        if ((size == 0 || value > found[size - 1]) && value < values[values.length - 1]) {
          found[size++] = value;
        }
      }
      if (size == 0 && values[0] < values[values.length - 1]) {
        found[size++] = values[0];
      }
      cuts[f] = Arrays.copyOf(found, size);
    }
    return cuts;
  }

  private static byte[][] bins(List<Example> examples, float[][] cuts) {
    byte[][] bins = new byte[cuts.length][examples.size()];
    for (int f = 0; f < cuts.length; f++) {
      for (int i = 0; i < examples.size(); i++) {
        float value = examples.get(i).features()[f];
        int bin = 0;
        while (bin < cuts[f].length && value > cuts[f][bin]) {
          bin++;
        }
        bins[f][i] = (byte) bin;
      }
    }
    return bins;
  }
}
