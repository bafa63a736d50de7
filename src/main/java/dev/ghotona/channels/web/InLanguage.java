package dev.ghotona.channels.web;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text and the language it is really in, so that a page can say so where it is not its own.
 *
 * @param lang BCP 47 tag
 */
record InLanguage(String lang, String text) {

  /**
   * The text in the wanted language, else in English, else in another; empty where there is none.
   */
  static Optional<InLanguage> nearest(LocalizedText text, Language wanted) {
    return preference(wanted)
        .flatMap(l -> text.in(l).map(t -> new InLanguage(l.tag(), t)).stream())
        .findFirst();
  }

  private static Stream<Language> preference(Language wanted) {
    return Stream.concat(Stream.of(wanted, Language.ENGLISH), Arrays.stream(Language.values()));
  }
}
