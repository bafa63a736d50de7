package dev.ghotona.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The incident files under src/test/resources/incidents. */
final class Examples {
  private Examples() {}

  /** The example that has every field. */
  static String full() {
    try (var stream = Examples.class.getResourceAsStream("/incidents/harbour-2023.yaml")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A short one, with as little as a file may have. */
  static String minimal(String id) {
    return """
        id: %s
        names: {en: [Minimal]}
        sources:
          - {id: s, publisher: {en: P}, title: T, language: en, published: 2023-03-06T09:30:00Z}
        claims:
          - {id: c, aspect: when, stance: reported, source: s, statement: {en: It happened.}}
        """
        .formatted(id);
  }
}
