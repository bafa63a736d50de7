package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeafSetsTest {
  private static final int TREES = 37;
  private static final int FEATURES = 9;
  private final Random random = new Random(5);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void rows_scored_together_get_what_each_gets_alone(int depth) {
    var trees = trees(depth);
    for (int rows = 0; rows < 30; rows++) {
      float[][] values = rows(rows);
      float[] together = trees.probabilities(values);
      assertThat(together).hasSize(rows);
      for (int row = 0; row < rows; row++) {
        assertThat(together[row]).isEqualTo(trees.probability(values[row]));
      }
    }
  }

  private BoostedTrees trees(int depth) {
    int inner = (1 << depth) - 1;
    short[] features = new short[TREES * inner];
    float[] thresholds = new float[features.length];
    for (int node = 0; node < features.length; node++) {
      features[node] = (short) random.nextInt(FEATURES);
      thresholds[node] = random.nextInt(20) == 0 ? Float.POSITIVE_INFINITY : tenths();
    }
    float[] leaves = new float[TREES * (inner + 1)];
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      leaves[leaf] = random.nextFloat() - 0.5f;
    }
    return new BoostedTrees("", 0.1f, depth, features, thresholds, leaves);
  }

  /** Rows that have the first features in common; values often lie on a threshold. */
  private float[][] rows(int many) {
    float[][] rows = new float[many][FEATURES];
    for (float[] row : rows) {
      for (int feature = 0; feature < FEATURES; feature++) {
        row[feature] = feature < FEATURES / 2 ? rows[0][feature] : tenths();
      }
    }
    return rows;
  }

  private float tenths() {
    return (random.nextInt(21) - 10) / 10f;
  }
}
