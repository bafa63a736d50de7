package dev.ghotona.understanding.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link LinearModel} by stochastic gradient descent with weight decay, the examples
 * shuffled with a fixed seed, so that the same examples give the same model. A head is a logistic
 * regression where examples label it, and part of a choice where they choose.
 */
public final class LinearTrainer {
  private static final int FEWEST_EXAMPLES = 2;
  private static final float BIAS_RATE = 0.1f;

  private static final int SEED = 42;

  /**
   * A labelled example.
   *
   * @param features distinct hashes
   * @param labels a head: 1 where it holds, 0 where not, {@link #UNLABELLED} where nothing is said;
   *     as many as the first heads that are labelled at all
   * @param choice what is chosen by the heads, or null
   * @param weight how much it counts, 1 as a rule
   */
  public record Example(int[] features, byte[] labels, Choice choice, float weight) {
    public Example(int[] features, byte[] labels, float weight) {
      this(features, labels, null, weight);
    }
  }

  /**
   * A choice between heads: softmax regression.
   *
   * @param heads their indexes
   * @param wanted how probable each of them should be, 1 in all
   */
  public record Choice(int[] heads, float[] wanted) {}

  /** The label of a head about which an example says nothing. */
  public static final byte UNLABELLED = -1;

  /**
   * How to train.
   *
   * @param rate the learning rate
   * @param decay the weight decay a step
   * @param exact how many heads, the first, keep their smallest weights; where there are hundreds
   *     of others, those take most of the memory and say next to nothing
   */
  public record Settings(int epochs, float rate, float decay, int exact) {
    public static final Settings DEFAULT = new Settings(30, 2f, 1e-5f, Integer.MAX_VALUE);

    /** The same, with only so many heads exact. */
    public Settings exact(int heads) {
      return new Settings(epochs, rate, decay, heads);
    }
  }

  private final List<String> labels;
  private final Settings settings;

  public LinearTrainer(List<String> labels, Settings settings) {
    this.labels = List.copyOf(labels);
    this.settings = settings;
  }

  /** The model that these examples teach; {@code digest} is kept in it. */
  public LinearModel train(List<Example> examples, String digest) {
    List<int[]> shown = examples.stream().map(Example::features).toList();
    Vocabulary known = Vocabulary.of(shown).shownBy(FEWEST_EXAMPLES);
    int[][] rowsOf = shown.stream().map(known::rowsOf).toArray(int[][]::new);
    var state = new State(known.size(), labels.size());
    List<Integer> order =
        new ArrayList<>(java.util.stream.IntStream.range(0, examples.size()).boxed().toList());
    var random = new Random(SEED);
    int steps = settings.epochs() * examples.size();
    for (int epoch = 0, step = 0; epoch < settings.epochs(); epoch++) {
      java.util.Collections.shuffle(order, random);
      for (int index : order) {
        float rate = settings.rate() * (1 - (float) step++ / steps);
        state.learn(examples.get(index), rowsOf[index], rate, settings.decay());
      }
    }
    return Rounding.model(
        labels, digest, known.features(), state.weights(), state.biases, settings.exact());
  }

  /** The weights while they are learnt: each true weight is {@code scale} times the stored one. */
  private static final class State {
    private final int heads;
    private final float[] weights;
    private final float[] biases;
    private final float[] errors;
    private final float[] missed;
    private float scale = 1;

    State(int features, int heads) {
      this.heads = heads;
      this.weights = new float[features * heads];
      this.biases = new float[heads];
      this.errors = new float[heads];
      this.missed = new float[heads];
    }

    void learn(Example example, int[] rows, float rate, float decay) {
      float norm = (float) (1 / Math.sqrt(Math.max(1, example.features().length)));
      score(rows, norm);
      float step0 = example.weight() * rate;
      float[] chosen = chosen(example.choice(), step0);
      for (int head = 0; head < heads; head++) {
        byte label = head < example.labels().length ? example.labels()[head] : UNLABELLED;
        float probability = (float) (1 / (1 + Math.exp(-errors[head])));
        errors[head] = (label == UNLABELLED ? 0 : (probability - label) * step0) + chosen[head];
        biases[head] -= errors[head] * BIAS_RATE;
      }
      scale *= 1 - rate * decay;
      float step = norm / scale;
      for (int row : rows) {
        for (int head = 0, at = row * heads; head < heads; head++, at++) {
          weights[at] -= errors[head] * step;
        }
      }
    }

    /** By how much each head missed the choice, in steps. */
    private float[] chosen(Choice choice, float rate) {
      Arrays.fill(missed, 0);
      if (choice == null) {
        return missed;
      }
      int[] options = choice.heads();
      double most = Double.NEGATIVE_INFINITY;
      for (int head : options) {
        most = Math.max(most, errors[head]);
      }
      double sum = 0;
      for (int head : options) {
        sum += Math.exp(errors[head] - most);
      }
      for (int i = 0; i < options.length; i++) {
        double probability = Math.exp(errors[options[i]] - most) / sum;
        missed[options[i]] = (float) (probability - choice.wanted()[i]) * rate;
      }
      return missed;
    }

    private void score(int[] rows, float norm) {
      Arrays.fill(errors, 0);
      for (int row : rows) {
        for (int head = 0, at = row * heads; head < heads; head++, at++) {
          errors[head] += weights[at];
        }
      }
      for (int head = 0; head < heads; head++) {
        errors[head] = errors[head] * scale * norm + biases[head];
      }
    }

    /** The true weights. */
    float[] weights() {
      float[] scaled = new float[weights.length];
      for (int at = 0; at < weights.length; at++) {
        scaled[at] = weights[at] * scale;
      }
      return scaled;
    }
  }
}
