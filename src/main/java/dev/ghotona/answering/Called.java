package dev.ghotona.answering;

import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "When was the hospital hacked?" calls an incident by what its victim is: what is asked of it is
 * what would be asked by its name. Questions about other subjects use such words too, so nothing
 * may be spoken of that the incident knows nothing of.
 */
final class Called {
  private static final double SURE_OF_OTHER = 0.6;
  private static final int MOST_MEANT = 5;

  /** By these words it is heard that no opening hours are asked for. */
  private static final Set<String> CYBER =
      Set.of(
          "attack",
          "hack",
          "attacker",
          "ransom",
          "ransomware",
          "malware",
          "leak",
          "encrypt",
          "incident");

  private static final Set<Sense> CASES =
      Set.of(new Sense.Grammar("case_genitive"), new Sense.Grammar("case_locative"));

  private final Understanding understanding;

  Called(Understanding understanding) {
    this.understanding = understanding;
  }

  /** The exchange, with what the victim is taken for its name where one is called by it. */
  Exchange byKind(Exchange exchange) {
    if (!mayBeMeant(exchange)) {
      return exchange;
    }
    List<IncidentProfile> meant = meant(exchange);
    return kind(exchange, meant).map(kind -> naming(exchange, kind, meant)).orElse(exchange);
  }

  private static boolean mayBeMeant(Exchange exchange) {
    return exchange.meaning().mentions().isEmpty()
        && exchange.meaning().intent().of(Act.OTHER) < SURE_OF_OTHER
        && !exchange.hasGrammar("my")
        && !exchange.asks("which")
        && !Switch.isMeant(exchange)
        && exchange.notions().stream().anyMatch(n -> n.isAnyOf(CYBER));
  }

  /** The incident that is clearly meant, or those between which it is not clear. */
  private static List<IncidentProfile> meant(Exchange exchange) {
    return exchange
        .meant()
        .map(List::of)
        .orElseGet(
            () ->
                exchange.resolution().ranked().stream()
                    .limit(MOST_MEANT)
                    .flatMap(c -> exchange.knowledge().profile(c.incident()).stream())
                    .toList());
  }

  /** The only notion that says what was hit, where nothing else is spoken of that is not told. */
  private static Optional<Notion> kind(Exchange exchange, List<IncidentProfile> meant) {
    List<Notion> besides =
        exchange.notions().stream().filter(notion -> !notion.isAnyOf(CYBER)).toList();
    List<Notion> kinds =
        besides.stream()
            .filter(n -> meant.stream().anyMatch(p -> isVictim(exchange, n, p)))
            .toList();
    return kinds.size() == 1
            && besides.stream()
                .allMatch(
                    n -> kinds.contains(n) || meant.stream().anyMatch(p -> isTold(exchange, n, p)))
        ? Optional.of(kinds.getFirst())
        : Optional.empty();
  }

  private static boolean isVictim(Exchange exchange, Notion notion, IncidentProfile profile) {
    return profile.isVictim(notion) || Sectors.isBody(notion) && speaks(exchange, notion, profile);
  }

  /** Whether it happened there, or its claims speak of it. */
  private static boolean isTold(Exchange exchange, Notion notion, IncidentProfile profile) {
    List<Mark> scene = Scene.of(notion);
    String id = profile.incident().id();
    return !scene.isEmpty() && exchange.knowledge().index().bears(id, scene)
        || exchange.meant().isPresent() && speaks(exchange, notion, profile);
  }

  private static boolean speaks(Exchange exchange, Notion notion, IncidentProfile profile) {
    return !profile.speakingOf(notion, exchange.meaning().analysis()).isEmpty();
  }

  private Exchange naming(Exchange exchange, Notion kind, List<IncidentProfile> meant) {
    List<Name> names =
        meant.stream().map(p -> new Name(p.incident().id(), Name.Kind.VICTIM, true)).toList();
    List<Term> terms = exchange.meaning().focus();
    int at = terms.indexOf(kind.term());
    int from = place(terms.subList(0, at).reversed()).map(Term::from).orElse(kind.at());
    int to = place(terms.subList(at + 1, terms.size())).map(Term::to).orElse(kind.term().to());
    var mention = new Mention(from, to, names, 1, List.of(), false);
    return exchange.meaning(understanding.naming(exchange.meaning(), mention));
  }

  /** "The Indian hospital", "the hospital in India": where it is belongs to it. */
  private static Optional<Term> place(List<Term> beside) {
    return beside.stream()
        .takeWhile(term -> isPlace(term) || term.senses().stream().anyMatch(CASES::contains))
        .filter(Called::isPlace)
        .findFirst();
  }

  private static boolean isPlace(Term term) {
    return term.senses().stream().anyMatch(Sense.Place.class::isInstance);
  }
}
