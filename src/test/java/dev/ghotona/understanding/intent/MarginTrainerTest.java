package dev.ghotona.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.understanding.intent.MarginTrainer.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTrainerTest {
  private static final List<String> LABELS = List.of("garden", "kitchen");

  private static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (String text : List.of("water the roses", "the roses are dry", "new soil for roses")) {
      examples.add(new Example(TextFeatures.of(text), 0));
    }
    for (String text : List.of("boil the rice", "the rice is burnt", "more salt for rice")) {
      examples.add(new Example(TextFeatures.of(text), 1));
    }
    return examples;
  }

  private static LinearModel trained(float cost) {
    return new MarginTrainer(LABELS, cost, MarginTrainer.Weighting.TYPED)
        .train(examples(), "digest");
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void each_label_has_its_examples_on_its_own_side() {
    LinearModel model = trained(4);
    for (Example example : examples()) {
      float[] scores = model.scores(example.features());
      assertThat(scores[example.label()]).isPositive();
      assertThat(scores[1 - example.label()]).isNegative();
    }
  }

  @Test
  void what_was_seen_once_counts_too() {
    float[] scores = trained(4).scores(TextFeatures.of("soil"));
    assertThat(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void where_mistakes_cost_little_the_sides_lie_nearer() {
    int[] roses = TextFeatures.of("water the roses");
    assertThat(trained(0.01f).scores(roses)[0]).isLessThan(trained(4).scores(roses)[0]);
  }

  @Test
  void the_same_examples_give_the_same_model() throws IOException {
    assertThat(bytes(trained(1))).isEqualTo(bytes(trained(1)));
  }
}
