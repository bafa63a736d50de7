package dev.ghotona.understanding.intent;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * The widest margin between the examples of one label and all others, by dual coordinate descent
 * with squared hinge loss (Hsieh and others, 2008), the examples shuffled with a fixed seed.
 */
final class Margin {
  private static final int SEED = 42;
  private static final int MOST_ROUNDS = 100;

  /** So near to the optimum that more rounds change no answer that was measured. */
  private static final double NEAR = 0.02;

  private final MarginTrainer.Points points;
  private final int head;
  private final double softness;
  private final float[] plane;
  private final double[] pulls;
  private final double[] lengths;

  Margin(MarginTrainer.Points points, int head, float cost) {
    this.points = points;
    this.head = head;
    this.softness = 0.5 / cost;
    this.plane = new float[points.dimensions() + 1];
    this.pulls = new double[points.size()];
    this.lengths = IntStream.range(0, points.size()).mapToDouble(this::length).toArray();
  }

  private double length(int example) {
    double sum = 1 + softness;
    for (float value : points.values()[example]) {
      sum += value * value;
    }
    return sum;
  }

  /** The weights of the plane between, one a feature, and its bias as the last. */
  float[] found() {
    int[] order = IntStream.range(0, points.size()).toArray();
    var random = new Random(SEED);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      shuffle(order, random);
      double farthest = 0;
      for (int example : order) {
        farthest = Math.max(farthest, pull(example));
      }
      if (farthest < NEAR) {
        break;
      }
    }
    return plane;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** Lets an example pull the plane; returns how far it was from content. */
  private double pull(int example) {
    int side = points.labels()[example] == head ? 1 : -1;
    double gradient = side * score(example) - 1 + pulls[example] * softness;
    double projected = pulls[example] == 0 ? Math.min(gradient, 0) : gradient;
    if (projected != 0) {
      double before = pulls[example];
      pulls[example] = Math.max(before - gradient / lengths[example], 0);
      move(example, (float) ((pulls[example] - before) * side));
    }
    return Math.abs(projected);
  }

  private double score(int example) {
    int[] rows = points.rows()[example];
    float[] values = points.values()[example];
    double sum = plane[plane.length - 1];
    for (int j = 0; j < rows.length; j++) {
      sum += plane[rows[j]] * values[j];
    }
    return sum;
  }

  private void move(int example, float by) {
    int[] rows = points.rows()[example];
    float[] values = points.values()[example];
    for (int j = 0; j < rows.length; j++) {
      plane[rows[j]] += by * values[j];
    }
    plane[plane.length - 1] += by;
  }
}
