package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Articles in files: lines of a head, an empty line, the text. */
final class Fixture {
  private Fixture() {}

  static Article read(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n\n", 2);
    Map<String, String> head =
        Arrays.stream(parts[0].split("\n"))
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    return article(parts[1], head);
  }

  static Article article(String text, Map<String, String> head) {
    return new Article(publication(head), text);
  }

  private static Publication publication(Map<String, String> head) {
    return new Publication(
        head.get("publisher"),
        head.get("title"),
        time(head.get("published")),
        ZoneId.of(head.get("zone")),
        false,
        Language.ofTag(head.get("language")).orElseThrow(),
        Optional.empty(),
        head.getOrDefault("incident", "fictional"),
        Optional.empty());
  }

  private static LocalDateTime time(String text) {
    return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
  }
}
