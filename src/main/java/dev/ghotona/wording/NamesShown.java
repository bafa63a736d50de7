package dev.ghotona.wording;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names as readers of one language are shown them: in their own letters where an incident knows the
 * name in them, with the original beside it where a claim has it in another language only.
 */
final class NamesShown {
  private final Language language;
  private final Countries countries;

  NamesShown(Language language, Countries countries) {
    this.language = language;
    this.countries = countries;
  }

  /** What an incident is called. */
  String of(Names names) {
    return names.nearest(language);
  }

  /** Somebody who acted, by a name of theirs. */
  Shown actor(LocalizedText name, Incident incident) {
    return name.in(language)
        .map(Shown::asItIs)
        .orElseGet(() -> known(original(name), List.of(incident.actors(), incident.victims())));
  }

  private Shown known(String name, List<List<Names>> known) {
    return alias(name, known.stream().flatMap(Collection::stream))
        .or(() -> countries.named(name))
        .map(own -> Shown.besides(own, name))
        .orElseGet(() -> Shown.asItIs(name));
  }

  /** What bears a name: a country, or somebody or something that the incident names; or empty. */
  Optional<Shown> thing(LocalizedText text, Incident incident) {
    String name = original(text);
    Optional<String> country = countries.named(name);
    if (country.isPresent()) {
      return country.map(Shown::asItIs);
    }
    return isNamed(name, incident)
        ? Optional.of(
            known(name, List.of(incident.victims(), incident.actors(), incident.systems())))
        : Optional.empty();
  }

  private static boolean isNamed(String name, Incident incident) {
    return Stream.of(incident.victims(), incident.actors(), incident.systems())
        .flatMap(Collection::stream)
        .anyMatch(names -> isOf(names, name));
  }

  private Optional<String> alias(String name, Stream<Names> known) {
    return known
        .filter(names -> isOf(names, name))
        .flatMap(names -> names.in(language).stream())
        .findFirst();
  }

  private static boolean isOf(Names names, String name) {
    return names.all().anyMatch(name::equalsIgnoreCase);
  }

  private String original(LocalizedText text) {
    return text.nearest(language).orElseThrow();
  }
}
