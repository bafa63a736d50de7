package dev.ghotona.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedMarksTest {
  private static final byte[] CONTENT = "id: a".getBytes(StandardCharsets.UTF_8);

  private final SeedMarks marks = new SeedMarks(Optional.of("program"));

  @Test
  void a_mark_is_another_where_the_file_its_bytes_or_the_program_are_others() {
    assertThat(
            Set.of(
                marks.of("a.yaml", CONTENT),
                marks.of("b.yaml", CONTENT),
                marks.of("a.yaml", "id: b".getBytes(StandardCharsets.UTF_8)),
                new SeedMarks(Optional.of("another")).of("a.yaml", CONTENT)))
        .hasSize(4);
  }

  @Test
  void a_mark_is_the_same_where_all_are_the_same() {
    assertThat(marks.of("a.yaml", CONTENT))
        .isEqualTo(new SeedMarks(Optional.of("program")).of("a.yaml", CONTENT));
  }

  @Test
  void without_a_program_there_is_none() {
    assertThat(new SeedMarks(Optional.empty()).of("a.yaml", CONTENT)).isEmpty();
  }

  @Test
  void the_build_has_told_which_program_it_is() {
    assertThat(new SeedMarks().of("a.yaml", CONTENT)).isPresent();
  }
}
