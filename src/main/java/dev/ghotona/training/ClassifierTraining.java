package dev.ghotona.training;

import dev.ghotona.understanding.intent.MarginTrainer;
import dev.ghotona.understanding.intent.MarginTrainer.Example;
import dev.ghotona.understanding.intent.TextClassifier;
import dev.ghotona.understanding.intent.TextFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains a {@link TextClassifier} on labelled texts. How much a misplaced text costs is chosen by
 * cross-validation on these same texts: no others are looked at. The same texts give the same
 * model.
 */
final class ClassifierTraining {
  /** As good as any on most tables. */
  private static final float USUAL_COST = 4;

  private static final float[] OTHER_COSTS = {0.5f, 1, 2, 8};

  private static final int FOLDS = 5;
  private static final int SEED = 42;

  /** The choice needs no more texts than this times labels, and would take long with them. */
  private static final int MOST_COMPARED = 400_000;

  private static final int MOST_TEXTS_COMPARED = 4_000;

  /**
   * What came of it.
   *
   * @param cost the one chosen
   * @param validated the share of training texts that were given their label by a model that had
   *     not seen them, 0 to 1
   */
  record Trained(TextClassifier classifier, float cost, double validated) {}

  private final List<String> labels;
  private final List<Example> examples;

  private ClassifierTraining(List<LabelledText> texts) {
    this.labels = texts.stream().map(LabelledText::label).distinct().sorted().toList();
    Map<String, Integer> indexes = new HashMap<>();
    labels.forEach(label -> indexes.put(label, indexes.size()));
    this.examples =
        new ArrayList<>(
            texts.stream()
                .map(t -> new Example(TextFeatures.of(t.text()), indexes.get(t.label())))
                .toList());
    Collections.shuffle(examples, new Random(SEED));
  }

  /**
   * Trains.
   *
   * @param texts of two labels at least
   * @param digest of where they come from, to be kept in the model
   */
  static Trained train(List<LabelledText> texts, String digest) {
    var training = new ClassifierTraining(texts);
    if (training.labels.size() < 2) {
      throw new IllegalArgumentException(
          "all texts have the label " + training.labels + ": there is nothing to tell apart");
    }
    return training.trained(digest);
  }

  private Trained trained(String digest) {
    float chosen = USUAL_COST;
    double usual = validated(USUAL_COST);
    double best = usual + standardError(usual);
    for (float cost : OTHER_COSTS) {
      double right = validated(cost);
      if (right > best) {
        best = right;
        chosen = cost;
      }
    }
    double validated = chosen == USUAL_COST ? usual : best;
    return new Trained(classifier(examples, chosen, digest), chosen, validated);
  }

  /** By so much a share of few texts differs by chance: nothing is to be chosen by less. */
  private double standardError(double share) {
    return Math.sqrt(share * (1 - share) / compared().size());
  }

  private TextClassifier classifier(List<Example> from, float cost, String digest) {
    return new TextClassifier(
        new MarginTrainer(labels, cost, MarginTrainer.Weighting.TYPED).train(from, digest));
  }

  /** The share of texts that are right when each fold is told by the others. */
  private double validated(float cost) {
    List<Example> compared = compared();
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      TextClassifier classifier = classifier(part(compared, i -> i % FOLDS != held), cost, "");
      right +=
          (int)
              part(compared, i -> i % FOLDS == held).stream()
                  .filter(e -> classifier.indexOf(e.features()) == e.label())
                  .count();
    }
    return (double) right / compared.size();
  }

  /** Of many texts a part, sorted by label so that each fold has its share of each. */
  private List<Example> compared() {
    int most = Math.min(MOST_TEXTS_COMPARED, MOST_COMPARED / labels.size());
    return examples.stream().limit(most).sorted(Comparator.comparingInt(Example::label)).toList();
  }

  private static List<Example> part(List<Example> all, IntPredicate chosen) {
    return IntStream.range(0, all.size()).filter(chosen).mapToObj(all::get).toList();
  }
}
