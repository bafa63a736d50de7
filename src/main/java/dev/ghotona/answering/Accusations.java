package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of those who are said to have done it. What is denied accuses nobody. */
final class Accusations {
  private final Lexicon lexicon;

  private Accusations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the claims that hold say of whom they accuse. */
  static Set<Mark> in(Incident incident, Lexicon lexicon) {
    var accusations = new Accusations(lexicon);
    return incident.currentClaims().stream()
        .filter(claim -> claim.aspect() == Aspect.ATTACKER && claim.stance() != Stance.DENIED)
        .flatMap(accusations::in)
        .collect(Collectors.toSet());
  }

  /** A sentence speaks of others too: it counts only where no value says who they are. */
  private Stream<Mark> in(Claim claim) {
    return claim.value().orElse(null) instanceof Value.Actor actor
        ? of(actor)
        : spokenOfBeside(claim.saidBy(), claim.statement());
  }

  /** "A gang from outside the country": what somebody is described by is no name of theirs. */
  private Stream<Mark> of(Value.Actor actor) {
    Stream<Mark> country =
        actor.country().<Mark>map(c -> new Mark.Speaks(new Sense.Place(c))).stream();
    return actor.kind() == Value.Actor.Kind.UNNAMED
        ? country
        : Stream.concat(country, spokenOf(actor.name()));
  }

  private Stream<Mark> spokenOfBeside(LocalizedText accuser, LocalizedText text) {
    var passedOver = spokenOf(accuser).collect(Collectors.toCollection(HashSet::new));
    return spokenOf(text).filter(mark -> !passedOver.contains(mark));
  }

  private Stream<Mark> spokenOf(LocalizedText text) {
    return text.byLanguage().values().stream()
        .flatMap(sentence -> lexicon.analyse(sentence).terms().stream())
        .filter(term -> !term.isGrammar())
        .flatMap(Accusations::marks);
  }

  private static Stream<Mark> marks(Term term) {
    return term.senses().isEmpty()
        ? Stream.of(new Mark.Says(term.word().text()))
        : term.senses().stream().map(Mark.Speaks::new);
  }
}
