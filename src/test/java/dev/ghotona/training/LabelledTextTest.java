package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledTextTest {
  @TempDir Path folder;

  private Path table(String content) throws IOException {
    return table(content.getBytes(StandardCharsets.UTF_8));
  }

  private Path table(byte[] content) throws IOException {
    return Files.write(folder.resolve("table.tsv"), content);
  }

  private void assertRefused(Path table, String fault) {
    assertThatIOException()
        .isThrownBy(() -> LabelledText.read(table))
        .withMessageEndingWith("table.tsv" + fault);
  }

  @Test
  void a_line_is_a_label_a_tab_and_a_text() throws IOException {
    assertThat(LabelledText.read(table("garden\tজল দেব?\nbook club\t when \t now\n")))
        .containsExactly(
            new LabelledText("garden", "জল দেব?"), new LabelledText("book club", "when \t now"));
  }

  @Test
  void windows_lines_blank_lines_and_a_byte_order_mark_are_no_matter() throws IOException {
    assertThat(LabelledText.read(table("\uFEFFa\tone\r\n\r\nb\ttwo")))
        .containsExactly(new LabelledText("a", "one"), new LabelledText("b", "two"));
  }

  @Test
  void a_line_without_a_tab_is_told_with_its_number() throws IOException {
    assertRefused(
        table("a\tone\n\nb two\n"),
        ":3: wanted are a label, a tab and a text, but there is no tab");
  }

  @Test
  void a_line_without_a_label_or_a_text_is_told_with_its_number() throws IOException {
    assertRefused(table("a\tone\n \ttwo\n"), ":2: no label");
    assertRefused(table("a\t \n"), ":1: no text");
  }

  @Test
  void a_line_of_another_encoding_is_told_with_its_number() throws IOException {
    byte[] latin1 = "a\tone\nb\tcaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(table(latin1), ":2: not UTF-8");
  }

  @Test
  void an_empty_table_is_refused() throws IOException {
    assertRefused(table("\n \n"), ": no labelled text in it");
  }
}
