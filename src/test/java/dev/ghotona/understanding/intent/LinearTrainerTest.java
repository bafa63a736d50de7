package dev.ghotona.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.ghotona.understanding.intent.LinearTrainer.Choice;
import dev.ghotona.understanding.intent.LinearTrainer.Example;
import dev.ghotona.understanding.intent.LinearTrainer.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The trainer together with the model that it makes. */
class LinearTrainerTest {
  private static final int RAIN = 1_234_567;
  private static final int SUN = -7_654_321;
  private static final int RARE = 99;
  private static final List<String> LABELS = List.of("wet", "warm", "unsaid");

  private static List<Example> weather() {
    var random = new Random(3);
    var examples = new ArrayList<Example>();
    for (int i = 0; i < 60; i++) {
      boolean rain = random.nextBoolean();
      int[] features = {rain ? RAIN : SUN, 1000 + random.nextInt(5)};
      byte[] labels = {(byte) (rain ? 1 : 0), (byte) (rain ? 0 : 1), LinearTrainer.UNLABELLED};
      examples.add(new Example(features, labels, 1));
    }
    return examples;
  }

  private static LinearModel trained(List<Example> examples) {
    return new LinearTrainer(LABELS, Settings.DEFAULT).train(examples, "digest");
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void what_features_tell_is_learnt() {
    float[] rain = trained(weather()).probabilities(new int[] {RAIN});
    float[] sun = trained(weather()).probabilities(new int[] {SUN});
    assertThat(rain[0]).isGreaterThan(0.9f);
    assertThat(rain[1]).isLessThan(0.1f);
    assertThat(sun[0]).isLessThan(0.1f);
    assertThat(sun[1]).isGreaterThan(0.9f);
  }

  @Test
  void nothing_is_learnt_of_a_label_about_which_nothing_is_said() {
    assertThat(trained(weather()).probabilities(new int[] {RAIN})[2]).isEqualTo(0.5f);
  }

  @Test
  void of_the_heads_that_are_chosen_between_the_wanted_one_scores_highest() {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < 60; i++) {
      boolean rain = i % 2 == 0;
      var choice = new Choice(new int[] {0, 2}, rain ? new float[] {1, 0} : new float[] {0, 1});
      examples.add(new Example(new int[] {rain ? RAIN : SUN}, new byte[0], choice, 1));
    }
    float[] rain = trained(examples).scores(new int[] {RAIN});
    float[] sun = trained(examples).scores(new int[] {SUN});
    assertThat(rain[0] - rain[2]).isGreaterThan(2);
    assertThat(sun[2] - sun[0]).isGreaterThan(2);
    assertThat(rain[1]).isZero();
  }

  @Test
  void the_same_examples_give_the_same_model() throws IOException {
    assertThat(bytes(trained(weather()))).isEqualTo(bytes(trained(weather())));
  }

  @Test
  void a_model_is_read_as_it_was_written() throws IOException {
    LinearModel model = trained(weather());
    LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes(model)));
    assertThat(read.labels()).isEqualTo(LABELS);
    assertThat(read.digest()).isEqualTo("digest");
    for (int feature : List.of(RAIN, SUN, 1000, 42)) {
      assertThat(read.probabilities(new int[] {feature}))
          .isEqualTo(model.probabilities(new int[] {feature}));
    }
    assertThat(bytes(read)).isEqualTo(bytes(model));
  }

  @Test
  void a_feature_seen_once_and_an_unknown_one_count_alike() {
    var examples = new ArrayList<>(weather());
    examples.add(new Example(new int[] {RARE}, new byte[] {1, 0, 1}, 1));
    LinearModel model = trained(examples);
    assertThat(model.probabilities(new int[] {RARE}))
        .isEqualTo(model.probabilities(new int[] {RARE + 1}));
  }

  @Test
  void no_feature_at_all_gives_an_answer_too() {
    assertThat(trained(weather()).probabilities(new int[0])).hasSize(3).doesNotContain(Float.NaN);
    assertThat(trained(List.of()).probabilities(new int[] {RAIN})).containsOnly(0.5f);
  }

  @Test
  void something_else_is_refused() {
    assertThatIOException()
        .isThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[100])));
  }
}
