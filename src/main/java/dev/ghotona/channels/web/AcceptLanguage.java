package dev.ghotona.channels.web;

import dev.ghotona.domain.Language;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Objects;

/** The language that a browser asks for. */
final class AcceptLanguage {
  private AcceptLanguage() {}

  /**
   * The first of a person's languages that is one of ours, else English.
   *
   * @param header the Accept-Language header; may be null or malformed
   */
  static Language of(String header) {
    return ranges(Objects.requireNonNullElse(header, "")).stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> Language.ofTag(range.getRange()).stream())
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  private static List<LanguageRange> ranges(String header) {
    try {
      return LanguageRange.parse(header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
