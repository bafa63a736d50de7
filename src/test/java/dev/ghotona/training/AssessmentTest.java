package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of ten texts, seven are right; one is given a label that none should have. */
class AssessmentTest {
  private static final Assessment ASSESSMENT =
      new Assessment(
          new TreeMap<>(
              Map.of(
                  "sun", Map.of("sun", 5, "rain", 2),
                  "rain", Map.of("rain", 2, "snow", 1))));

  @Test
  void accuracy_is_the_share_that_is_right() {
    assertThat(ASSESSMENT.texts()).isEqualTo(10);
    assertThat(ASSESSMENT.right()).isEqualTo(7);
    assertThat(ASSESSMENT.accuracy()).isEqualTo(0.7);
  }

  @Test
  void macro_f1_counts_each_label_alike() {
    double sun = 10.0 / 12;
    double rain = 4.0 / 7;
    assertThat(ASSESSMENT.macroF1()).isCloseTo((sun + rain + 0) / 3, within(1e-9));
  }

  @Test
  void the_table_tells_what_was_mistaken_for_what() {
    assertThat(ASSESSMENT.table())
        .isEqualTo(
            """
            label\ttexts\tprecision\trecall\tF1\tmistaken for
            rain\t3\t50.0\t66.7\t57.1\tsnow 1
            sun\t7\t100.0\t71.4\t83.3\train 2
            """);
  }
}
