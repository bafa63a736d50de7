package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Optional;

/**
 * "Which hospitals were attacked?" asks for incidents, where none is talked about whose victims
 * they are: a line of work in a plural, and behind it nothing but the deed, times and countries.
 */
final class Attacked {
  private final Exchange exchange;
  private final Named named;
  private final IncidentWords words;

  Attacked(Exchange exchange, Named named, IncidentWords words) {
    this.exchange = exchange;
    this.named = named;
    this.words = words;
  }

  /** The sign as what it asks for of the incidents; empty where it does not ask who was hit. */
  Optional<Sign.Found> asked(Sign.Found found) {
    List<Term> behind =
        exchange.meaning().focus().stream().filter(term -> term.from() >= found.to()).toList();
    return exchange.dialogue().incident().isEmpty() && asksWho(behind, found.to())
        ? several(found)
        : Optional.empty();
  }

  private boolean asksWho(List<Term> behind, int at) {
    return !behind.isEmpty()
        && behind.getFirst().from() == at
        && isSector(behind.getFirst())
        && words.isPlural(behind.getFirst())
        && behind.stream().anyMatch(IncidentWords::isIncident)
        && behind.stream()
            .allMatch(t -> IncidentWords.isIncident(t) || named.covers(t) || isMostlyBare(t));
  }

  private boolean isSector(Term term) {
    return named.sectors().stream().anyMatch(sector -> sector.at() == term.from());
  }

  /** "Were" is a slip away from "where". */
  private static boolean isMostlyBare(Term term) {
    return term.isGrammar() && term.senses().getFirst() instanceof Sense.Grammar;
  }

  private static Optional<Sign.Found> several(Sign.Found found) {
    return switch (found.sign()) {
      case ONE -> Optional.of(new Sign.Found(Sign.SEVERAL, found.from(), found.to()));
      case SEVERAL, COUNT -> Optional.of(found);
      case LATEST, EARLIEST, FIRST, LAST, HAPPENED, STORY -> Optional.empty();
    };
  }
}
