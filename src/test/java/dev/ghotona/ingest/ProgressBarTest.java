package dev.ghotona.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final int BYTES = 4000;

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);

  private List<String> drawn() {
    String all = terminal.toString(StandardCharsets.UTF_8);
    return List.of(all.split("\r"));
  }

  @Test
  void it_grows_with_what_is_read_and_counts_what_is_taken() throws IOException {
    var bar = new ProgressBar(BYTES, out, true);
    var content = bar.watching(new ByteArrayInputStream(new byte[BYTES]));
    assertThat(content.readNBytes(BYTES / 2)).hasSize(BYTES / 2);
    bar.accept(7);
    assertThat(drawn().getLast())
        .isEqualTo("[" + "#".repeat(15) + " ".repeat(15) + "]  50 %, 7 items");
    assertThat(content.readAllBytes()).hasSize(BYTES / 2);
    bar.end();
    assertThat(drawn().getLast())
        .isEqualTo("[" + "#".repeat(30) + "] 100 %, 7 items" + System.lineSeparator());
  }

  @Test
  void it_is_not_drawn_for_each_byte() throws IOException {
    var content =
        new ProgressBar(BYTES, out, true).watching(new ByteArrayInputStream(new byte[BYTES]));
    for (int i = 0; i < BYTES; i++) {
      assertThat(content.read()).isZero();
    }
    assertThat(content.read()).isNegative();
    assertThat(drawn()).hasSizeLessThanOrEqualTo(102).last().asString().contains("100 %");
  }

  @Test
  void a_file_that_has_nothing_or_grows_is_never_more_than_whole() throws IOException {
    var bar = new ProgressBar(0, out, true);
    assertThat(bar.watching(new ByteArrayInputStream(new byte[3])).readAllBytes()).hasSize(3);
    assertThat(drawn().getLast()).contains("100 %");
  }

  @Test
  void where_nobody_looks_nothing_is_drawn() throws IOException {
    var bar = new ProgressBar(BYTES, out, false);
    assertThat(bar.watching(new ByteArrayInputStream(new byte[BYTES])).readAllBytes())
        .hasSize(BYTES);
    bar.accept(3);
    bar.end();
    assertThat(terminal.size()).isZero();
  }
}
