package dev.ghotona.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages.
 *
 * @param byLanguage the text in each language that it exists in; values are never blank; may be
 *     empty where the text is optional
 */
public record LocalizedText(Map<Language, String> byLanguage) {
  /** The text that says nothing in any language. */
  public static final LocalizedText NONE = new LocalizedText(Map.of());

  public LocalizedText {
    var copy = new EnumMap<Language, String>(Language.class);
    byLanguage.forEach(
        (language, text) -> {
          if (text.isBlank()) {
            throw new IllegalArgumentException("a blank text in " + language.tag());
          }
          copy.put(language, text.strip());
        });
    byLanguage = java.util.Collections.unmodifiableMap(copy);
  }

  /** The text in just this language, or empty. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The text in this language, else in English, else in any language it exists in; else empty. */
  public Optional<String> nearest(Language language) {
    return in(language)
        .or(() -> in(Language.ENGLISH))
        .or(() -> byLanguage.values().stream().findFirst());
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
