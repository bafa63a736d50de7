package dev.ghotona.wording;

import dev.ghotona.domain.Language;
import dev.ghotona.wording.Spelling.Spelt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Spells names of Latin letters in the script of one language, where it is sure of each word. A
 * model is read when the first name needs it: most incidents have names in each language, and a
 * start need not wait for what they do not use. Thread-safe.
 */
final class NameSpelling {
  /** A word below it stays as it is; ADR 27 tells how many words are, and how good the others. */
  private static final double SURE = 0.97;

  private static final int MOST_NAMES = 10_000;

  /** One to four words with a capital each: no abbreviation, number, file, product or phrase. */
  private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3}");

  private static final Pattern BETWEEN = Pattern.compile("[ -]");
  private static final Map<Language, Spelling> SPELLINGS =
      Collections.synchronizedMap(new EnumMap<>(Language.class));

  private final Language language;
  private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();

  NameSpelling(Language language) {
    this.language = language;
  }

  /**
   * The name as spelt, or empty where it is none that can be spelt, where any of its words is not
   * sure, and for English.
   */
  Optional<String> of(String name) {
    if (language == Language.ENGLISH || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    if (names.size() >= MOST_NAMES) {
      names.clear();
    }
    return names.computeIfAbsent(name, this::spelt);
  }

  private Optional<String> spelt(String name) {
    var words = new ArrayList<String>();
    for (String word : BETWEEN.split(name)) {
      List<Spelt> found = spelling().of(word);
      if (found.isEmpty() || found.getFirst().share() < SURE) {
        return Optional.empty();
      }
      words.add(found.getFirst().word());
    }
    return Optional.of(String.join(" ", words));
  }

  private Spelling spelling() {
    return SPELLINGS.computeIfAbsent(language, NameSpelling::read);
  }

  private static Spelling read(Language language) {
    String resource = "/models/spelling-" + language.tag() + ".bin";
    try (InputStream in = NameSpelling.class.getResourceAsStream(resource)) {
      return new Spelling(SpellingModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
