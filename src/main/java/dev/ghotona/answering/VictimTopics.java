package dev.ghotona.answering;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Sense;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The topics that stand in the names of who was hit: "Quibbly Sea Port" is a port. Names are spelt
 * like many a word, so that no guesses count.
 */
final class VictimTopics {
  private VictimTopics() {}

  static Set<Sense> of(Incident incident, Lexicon lexicon) {
    return incident.victims().stream()
        .flatMap(Names::all)
        .flatMap(name -> lexicon.analyse(name).terms().stream())
        .filter(term -> term.quality() >= Likeness.STEM_FACTOR)
        .flatMap(term -> term.senses().stream())
        .filter(Sense.Topic.class::isInstance)
        .collect(Collectors.toSet());
  }
}
