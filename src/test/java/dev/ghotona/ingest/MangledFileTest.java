package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file holds, reading it gives a value: an incident, or faults with lines. */
class MangledFileTest {
  private static final IncidentFile FILE = new IncidentFile(new IncidentSchema());
  private static final byte[] FULL = Examples.full().getBytes(UTF_8);
  private static final String[] LINES = Examples.full().split("\n");

  @Property(tries = 300)
  void random_bytes_are_no_incident(@ForAll byte[] content) {
    assertThat(FILE.read("f.yaml", content)).isInstanceOf(Reading.Broken.class);
  }

  @Property(tries = 300)
  void a_file_cut_anywhere_is_read_or_told(@ForAll @IntRange(max = 3000) int length) {
    isReadOrTold(Arrays.copyOf(FULL, Math.min(length, FULL.length)));
  }

  @Property(tries = 500)
  void a_file_with_one_byte_changed_is_read_or_told(
      @ForAll @IntRange(max = 3000) int at, @ForAll byte other) {
    byte[] content = FULL.clone();
    content[at % content.length] = other;
    isReadOrTold(content);
  }

  @Property(tries = 500)
  void a_file_with_yaml_put_in_anywhere_is_read_or_told(
      @ForAll @IntRange(max = 3000) int at, @ForAll("snippets") String snippet) {
    String text = Examples.full();
    int cut = at % text.length();
    isReadOrTold((text.substring(0, cut) + snippet + text.substring(cut)).getBytes(UTF_8));
  }

  @Property(tries = 300)
  void a_file_with_a_line_gone_or_moved_is_read_or_told(
      @ForAll @IntRange(max = 90) int from, @ForAll @IntRange(max = 90) int to) {
    String[] lines = LINES.clone();
    lines[to % lines.length] = lines[from % lines.length];
    lines[from % lines.length] = "";
    isReadOrTold(String.join("\n", lines).getBytes(UTF_8));
  }

  @Property(tries = 300)
  void a_value_of_any_kind_in_any_place_is_read_or_told(
      @ForAll @IntRange(max = 90) int at, @ForAll("values") String value) {
    String[] lines = LINES.clone();
    int line = at % lines.length;
    lines[line] = lines[line].replaceFirst(":.*", ": ") + value;
    isReadOrTold(String.join("\n", lines).getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> snippets() {
    Arbitrary<String> yaml =
        Arbitraries.strings().withChars("[]{}:,-?&*!|>'\"%@`#~ \t\n<=ax0.").ofMaxLength(6);
    return Arbitraries.oneOf(yaml, Arbitraries.strings().ofMaxLength(4));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "",
        "~",
        "[]",
        "{}",
        "[[]]",
        "{a: b}",
        "[{}]",
        "0",
        "-1",
        "1.5",
        "true",
        "''",
        "a",
        "9".repeat(40),
        "1e999999999",
        ".inf",
        "0x10",
        "2023-13-45",
        "!!binary aGk=",
        "!!set {a, b}",
        "<<",
        "*x",
        "&x y",
        "\"\\ud800\"",
        "\"\\u2003\"",
        "{<<: {id: a}}",
        "? a",
        "|\n  x",
        "{\"\": 1, a/b: 2, a~b: 3}");
  }

  private static void isReadOrTold(byte[] content) {
    switch (FILE.read("f.yaml", content)) {
      case Reading.Good good -> assertThat(good.line()).isPositive();
      case Reading.Broken broken ->
          assertThat(broken.faults())
              .isNotEmpty()
              .allMatch(fault -> fault.line() > 0 && !fault.reason().isBlank());
    }
  }
}
