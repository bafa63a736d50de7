package dev.ghotona.channels.slack;

import dev.ghotona.domain.Language;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells languages by their letters, where nothing depends on it but a word in passing. */
final class Scripts {
  private Scripts() {}

  /** The language of the first letter that is of one language's own script. */
  static Optional<Language> language(String text) {
    return text.codePoints().mapToObj(UnicodeScript::of).flatMap(Scripts::language).findFirst();
  }

  private static Stream<Language> language(UnicodeScript script) {
    if (script == UnicodeScript.BENGALI) {
      return Stream.of(Language.BENGALI);
    }
    return script == UnicodeScript.DEVANAGARI ? Stream.of(Language.HINDI) : Stream.empty();
  }
}
