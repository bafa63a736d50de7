package dev.ghotona.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.ingest.NamesByEar.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesByEarTest {
  /** What was reached when this was written, less a little: better is welcome, worse is not. */
  private static final double LEAST_FOUND = 0.85;

  private static final double MOST_WRONG = 0.02;

  @Test
  void names_stored_in_english_are_found_as_people_write_them_by_ear() throws IOException {
    var verdicts = new NamesByEar(List.of()).verdicts(row -> true);
    System.out.println("names by ear: " + verdicts);
    double all = verdicts.values().stream().mapToInt(i -> i).sum();
    assertThat(verdicts.get(Verdict.FOUND) / all).isGreaterThan(LEAST_FOUND);
    assertThat(verdicts.getOrDefault(Verdict.WRONG, 0) / all).isLessThanOrEqualTo(MOST_WRONG);
  }
}
