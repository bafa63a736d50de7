package dev.ghotona.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundingTest {
  private static final int LARGEST = 1;
  private static final int SMALL = 2;
  private static final int LESS = 3;

  /** Two heads of the same weights, of which so many are exact. */
  private static LinearModel model(int exact) {
    float[] weights = {1.27f, 1.27f, 0.04f, 0.04f, -0.03f, -0.03f};
    return Rounding.model(
        List.of("first", "second"),
        "digest",
        new int[] {LARGEST, SMALL, LESS},
        weights,
        new float[2],
        exact);
  }

  private static float[] of(int feature, int exact) {
    return model(exact).scores(new int[] {feature});
  }

  @Test
  void exact_heads_keep_their_smallest_weights() {
    assertThat(of(LESS, 2)[0]).isNegative();
    assertThat(of(LESS, 2)[1]).isNegative();
  }

  @Test
  void of_other_heads_what_is_less_than_four_units_is_nothing() {
    assertThat(of(LESS, 1)[0]).isNegative();
    assertThat(of(LESS, 1)[1]).isZero();
    assertThat(of(SMALL, 1)[1]).isPositive();
    assertThat(of(LARGEST, 1)).containsExactly(1.27f, 1.27f);
  }

  @Test
  void a_feature_without_weights_is_known_all_the_same() {
    assertThat(model(0).knows(LESS)).isTrue();
  }
}
