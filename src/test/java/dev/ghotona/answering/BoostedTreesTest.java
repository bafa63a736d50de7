package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  /** One tree of two levels: above 0.5 in feature 0 goes right, then feature 1 decides. */
  private static final BoostedTrees TREES =
      new BoostedTrees(
          "abc",
          0.25f,
          2,
          new short[] {0, 1, 1},
          new float[] {0.5f, 10, 20},
          new float[] {-2, -1, 1, 2});

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    var out = new ByteArrayOutputStream();
    trees.write(out);
    return out.toByteArray();
  }

  private static void assertLogOdds(BoostedTrees trees, float a, float b, double logOdds) {
    assertThat((double) trees.probability(new float[] {a, b}))
        .isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-6));
  }

  private static void assertDecides(BoostedTrees trees) {
    assertLogOdds(trees, 0, 10, -1.75);
    assertLogOdds(trees, 0, 11, -0.75);
    assertLogOdds(trees, 1, 11, 1.25);
    assertLogOdds(trees, 1, 21, 2.25);
  }

  @Test
  void values_above_a_threshold_go_right() {
    assertDecides(TREES);
  }

  @Test
  void trees_are_read_as_they_were_written() throws IOException {
    BoostedTrees read = BoostedTrees.read(new ByteArrayInputStream(bytes(TREES)));
    assertThat(read.digest()).isEqualTo("abc");
    assertDecides(read);
    assertThat(bytes(read)).isEqualTo(bytes(TREES));
  }

  @Test
  void no_tree_at_all_gives_the_base() {
    var none = new BoostedTrees("", 1, 3, new short[0], new float[0], new float[0]);
    assertLogOdds(none, 0, 0, 1);
  }

  @Test
  void something_else_is_refused() {
    assertThatIOException()
        .isThrownBy(() -> BoostedTrees.read(new ByteArrayInputStream(new byte[100])))
        .withMessageContaining("not an ensemble");
  }

  @Test
  void a_file_that_breaks_off_is_refused() throws IOException {
    byte[] half = java.util.Arrays.copyOf(bytes(TREES), 30);
    assertThatIOException().isThrownBy(() -> BoostedTrees.read(new ByteArrayInputStream(half)));
  }
}
