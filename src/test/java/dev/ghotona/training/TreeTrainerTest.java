package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.BoostedTrees;
import dev.ghotona.training.TreeTrainer.Example;
import dev.ghotona.training.TreeTrainer.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTrainerTest {

  /** It holds where just one of the first two features is above a half; the third is noise. */
  private static List<Example> eitherOr() {
    var random = new Random(7);
    var examples = new ArrayList<Example>();
    for (int i = 0; i < 400; i++) {
      float[] features = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      examples.add(new Example(features, features[0] > 0.5f != features[1] > 0.5f, 1));
    }
    return examples;
  }

  private static BoostedTrees trained(List<Example> examples) {
    return new TreeTrainer(new Settings(160, 4, 0.1f, 2f, 1.5f)).train(examples, "digest");
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    var out = new ByteArrayOutputStream();
    trees.write(out);
    return out.toByteArray();
  }

  @Test
  void what_no_single_feature_tells_is_learnt() {
    BoostedTrees trees = trained(eitherOr());
    assertThat(trees.probability(new float[] {0.2f, 0.8f, 0.5f})).isGreaterThan(0.9f);
    assertThat(trees.probability(new float[] {0.8f, 0.2f, 0.5f})).isGreaterThan(0.9f);
    assertThat(trees.probability(new float[] {0.2f, 0.2f, 0.5f})).isLessThan(0.1f);
    assertThat(trees.probability(new float[] {0.8f, 0.8f, 0.5f})).isLessThan(0.1f);
  }

  @Test
  void the_same_examples_give_the_same_trees() throws IOException {
    assertThat(bytes(trained(eitherOr()))).isEqualTo(bytes(trained(eitherOr())));
  }

  @Test
  void the_digest_is_kept() {
    assertThat(trained(eitherOr()).digest()).isEqualTo("digest");
  }

  @Test
  void a_feature_that_never_changes_does_no_harm() {
    var examples =
        eitherOr().stream()
            .map(e -> new Example(new float[] {3, e.features()[0]}, e.features()[0] > 0.5f, 1))
            .toList();
    BoostedTrees trees = trained(examples);
    assertThat(trees.probability(new float[] {3, 0.9f})).isGreaterThan(0.9f);
    assertThat(trees.probability(new float[] {3, 0.1f})).isLessThan(0.1f);
  }

  @Test
  void what_counts_more_decides_between_examples_that_disagree() {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < 50; i++) {
      examples.add(new Example(new float[] {1}, true, 5));
      examples.add(new Example(new float[] {1}, false, 1));
    }
    assertThat(trained(examples).probability(new float[] {1})).isGreaterThan(0.75f);
  }
}
