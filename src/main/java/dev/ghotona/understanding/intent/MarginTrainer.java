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

  /** How much a feature counts before anything is learnt. */
  public enum Weighting {
    /** Short texts as people type them, often few: most of their words are rare by chance. */
    TYPED(0.35f, 0.7),
    /** {@link TextFeatures#ofProse Prose}, of which there is more. */
    PROSE(0.3f, 1);

    private final float piece;
    private final double rarity;

    /**
     * @param piece a word has a dozen pieces or two: together they shall count about as much as it
     * @param rarity the power of the inverse document frequency
     */
    Weighting(float piece, double rarity) {
      this.piece = piece;
      this.rarity = rarity;
    }

    /** What seldom occurs tells more, a piece less than a word. */
    private float of(int feature, int shown, int examples) {
      float inverse = (float) Math.log((1.0 + examples) / (1 + shown)) + 1;
      float weight = (float) Math.pow(inverse, rarity);
      return TextFeatures.isPiece(feature) ? weight * piece : weight;
    }
  }

  /**
   * A labelled example.
   *
   * @param features as {@link TextFeatures#of} gives them
   * @param label the index of its label
   */
  public record Example(int[] features, int label) {}

  private final List<String> labels;
  private final float cost;
  private final Weighting weighting;

  /**
   * @param cost of an example on the wrong side, beside the margin's width; above 0
   */
  public MarginTrainer(List<String> labels, float cost, Weighting weighting) {
    this.labels = List.copyOf(labels);
    this.cost = cost;
    this.weighting = weighting;
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
    return Rounding.model(labels, digest, known.features(), weights, biases, labels.size());
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

  private float[] values(Vocabulary known, int examples) {
    float[] values = new float[known.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = weighting.of(known.features()[row], known.counts()[row], examples);
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
