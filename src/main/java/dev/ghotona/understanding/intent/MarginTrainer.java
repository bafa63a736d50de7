package dev.ghotona.understanding.intent;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a {@link LinearModel} of {@link TextFeatures} whose labels exclude one another: for each
 * label the widest margin between its examples and all others (a support vector machine). Learns
 * more from few examples than {@link LinearTrainer}, which in turn takes labels that stand
 * together, and choices. The same examples give the same model.
 */
public final class MarginTrainer {
  /** More weights make a model larger than most would load, and that learns no better. */
  private static final int MOST_WEIGHTS = 1 << 24;

  /** A word has a dozen pieces or two: together they shall count about as much as the word. */
  private static final float PIECE = 0.3f;

  /**
   * A labelled example.
   *
   * @param features as {@link TextFeatures#of} gives them
   * @param label the index of its label
   */
  public record Example(int[] features, int label) {}

  private final List<String> labels;
  private final float cost;

  /**
   * @param cost of an example on the wrong side, beside the margin's width; above 0
   */
  public MarginTrainer(List<String> labels, float cost) {
    this.labels = List.copyOf(labels);
    this.cost = cost;
  }

  /** The model that these examples teach; {@code digest} is kept in it. */
  public LinearModel train(List<Example> examples, String digest) {
    Vocabulary known = known(examples.stream().map(Example::features).toList());
    float[] values = values(known, examples.size());
    var points = Points.of(examples, known, values);
    float[] weights = new float[known.size() * labels.size()];
    float[] biases = new float[labels.size()];
    IntStream.range(0, labels.size())
        .parallel()
        .forEach(
            head -> {
              float[] margin = new Margin(points, head, cost).found();
              biases[head] = margin[known.size()];
              for (int row = 0; row < known.size(); row++) {
                weights[row * labels.size() + head] = margin[row] * values[row] * points.unit();
              }
            });
    return Rounding.model(labels, digest, known.features(), weights, biases);
  }

  /** The features worth a row: all, or in a large set those that several examples show. */
  private Vocabulary known(List<int[]> shown) {
    Vocabulary all = Vocabulary.of(shown);
    int fewest = 1;
    Vocabulary known = all;
    while ((long) known.size() * labels.size() > MOST_WEIGHTS) {
      known = all.shownBy(++fewest);
    }
    return known;
  }

  /** What seldom occurs tells more (inverse document frequency), a piece less than a word. */
  private static float[] values(Vocabulary known, int examples) {
    float[] values = new float[known.size()];
    for (int row = 0; row < values.length; row++) {
      float rarity = (float) Math.log((1.0 + examples) / (1 + known.counts()[row])) + 1;
      values[row] = TextFeatures.isPiece(known.features()[row]) ? rarity * PIECE : rarity;
    }
    return values;
  }

  /**
   * The examples as points in the space of the known features.
   *
   * @param rows of each example
   * @param values of each of those rows: a point lies at 1 from the origin
   * @param unit by which they were brought there on the mean, beside the norm of {@link
   *     LinearModel}
   */
  record Points(int[][] rows, float[][] values, int[] labels, int dimensions, float unit) {
    static Points of(List<Example> examples, Vocabulary known, float[] weights) {
      int size = examples.size();
      int[][] rows = new int[size][];
      float[][] values = new float[size][];
      double units = 0;
      for (int i = 0; i < size; i++) {
        int[] features = examples.get(i).features();
        rows[i] = known.rowsOf(features);
        values[i] = valuesOf(rows[i], weights, 1 / (float) Math.sqrt(features.length));
        float unit = 1 / length(values[i]);
        values[i] = valuesOf(rows[i], weights, unit / (float) Math.sqrt(features.length));
        units += unit;
      }
      int[] labels = examples.stream().mapToInt(Example::label).toArray();
      return new Points(rows, values, labels, known.size(), (float) (units / Math.max(1, size)));
    }

    private static float[] valuesOf(int[] rows, float[] weights, float by) {
      float[] values = new float[rows.length];
      for (int j = 0; j < rows.length; j++) {
        values[j] = weights[rows[j]] * by;
      }
      return values;
    }

    private static float length(float[] values) {
      double squares = 0;
      for (float value : values) {
        squares += value * value;
      }
      return squares == 0 ? 1 : (float) Math.sqrt(squares);
    }

    int size() {
      return rows.length;
    }
  }
}
