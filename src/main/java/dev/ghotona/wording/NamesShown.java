package dev.ghotona.wording;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names as readers of one language are shown them: in their own letters where an incident knows the
 * name in them or where it can surely be spelt so, with the original beside it where a source has
 * it in another language only.
 */
final class NamesShown {
  private final Language language;
  private final Countries countries;
  private final Function<String, Optional<String>> spelling;

  /**
   * @param spelling a name in the letters that the reader wants, or empty where it cannot be sure
   */
  NamesShown(Language language, Countries countries, Function<String, Optional<String>> spelling) {
    this.language = language;
    this.countries = countries;
    this.spelling = spelling;
  }

  /** What an incident is called. */
  String of(Names names) {
    return names.in(language).orElseGet(() -> spelt(names.nearest(language)).text());
  }

  private Shown spelt(String name) {
    return spelling
        .apply(name)
        .map(own -> Shown.besides(own, name))
        .orElseGet(() -> Shown.asItIs(name));
  }

  /** Somebody who acted, by a name of theirs. */
  Shown actor(LocalizedText name, Incident incident) {
    return name.in(language).map(Shown::asItIs).orElseGet(() -> actor(original(name), incident));
  }

  private Shown actor(String name, Incident incident) {
    return alias(name, incident).or(() -> country(name)).orElseGet(() -> spelt(name));
  }

  /** A country, or somebody or something that the incident names; empty where it is neither. */
  Optional<Shown> thing(LocalizedText text, Incident incident) {
    String name = original(text);
    return country(name)
        .or(() -> alias(name, incident))
        .or(
            () ->
                isAmong(name, incident.systems())
                    ? Optional.of(Shown.asItIs(name))
                    : Optional.empty())
        .or(() -> isAmong(name, people(incident)) ? Optional.of(spelt(name)) : Optional.empty());
  }

  /** Countries have names in each language: the English one tells nobody more. */
  private Optional<Shown> country(String name) {
    return countries.named(name).map(Shown::asItIs);
  }

  private Optional<Shown> alias(String name, Incident incident) {
    return Stream.concat(people(incident).stream(), incident.systems().stream())
        .filter(names -> isOf(names, name))
        .flatMap(names -> names.in(language).stream())
        .findFirst()
        .map(own -> Shown.besides(own, name));
  }

  private static List<Names> people(Incident incident) {
    return Stream.concat(incident.actors().stream(), incident.victims().stream()).toList();
  }

  private static boolean isAmong(String name, List<Names> known) {
    return known.stream().anyMatch(names -> isOf(names, name));
  }

  private static boolean isOf(Names names, String name) {
    return names.all().anyMatch(name::equalsIgnoreCase);
  }

  private String original(LocalizedText text) {
    return text.nearest(language).orElseThrow();
  }
}
