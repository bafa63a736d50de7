package dev.ghotona.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeRowsTest {

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 300", "7, 20", "8, 1", "9, 40", "16, 600", "371, 258"})
  void rows_add_up_as_they_do_one_by_one(int heads, int rows) {
    byte[] bytes = new byte[heads * rows];
    new Random(heads).nextBytes(bytes);
    assertThat(sums(bytes, heads)).containsExactly(oneByOne(bytes, heads));
  }

  @ParameterizedTest
  @CsvSource({"-128", "127", "0", "-1"})
  void no_sum_runs_into_its_neighbour(byte weight) {
    byte[] bytes = new byte[16 * 1000];
    Arrays.fill(bytes, weight);
    bytes[3] = 0;
    assertThat(sums(bytes, 16)).containsExactly(oneByOne(bytes, 16));
  }

  private static int[] sums(byte[] bytes, int heads) {
    int[] sums = new int[heads];
    var rows = new WholeRows(bytes, sums);
    for (int from = 0; from < bytes.length; from += heads) {
      rows.add(from);
    }
    rows.settle();
    return sums;
  }

  private static int[] oneByOne(byte[] bytes, int heads) {
    int[] sums = new int[heads];
    for (int i = 0; i < bytes.length; i++) {
      sums[i % heads] += bytes[i];
    }
    return sums;
  }
}
