package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of whom nothing is stored: words that neither lexicon nor claims know. What is asked about
 * them must not be told of another.
 */
final class Strangers {
  private static final Set<String> CASES =
      Set.of("case_genitive", "case_object", "case_locative", "postp_with", "postp_about");
  private static final Set<String> BODIES = Set.of("company", "organisation");
  private static final List<String> BENGALI_CASES = List.of("ে", "তে", "য়", "র", "কে");
  private static final Sense ARTICLE = new Sense.Grammar("article_def");
  private static final Sense THIS = new Sense.Grammar("this");

  private final Understanding understanding;

  Strangers(Understanding understanding) {
    this.understanding = understanding;
  }

  /** Whether a name of what is not stored stands in the text; a country may be one. */
  boolean areNamed(Exchange exchange) {
    return exchange.notions().stream().anyMatch(n -> isNameLike(n) && isStranger(exchange, n));
  }

  /** An ordinary word that people ask with is no name. */
  private boolean isNameLike(Notion notion) {
    return switch (notion.kind()) {
      case BODY, PLACE -> true;
      case WORD -> !notion.term().isOrdinary() || !understanding.isEveryday(notion.term());
      case TOPIC, NUMBER -> false;
    };
  }

  /** "The hospital of Nowhere": what is called as a stored incident is, but is none of them. */
  boolean areMeant(Exchange exchange, IncidentProfile profile) {
    return !exchange.resolution().isNamed()
        && !exchange.continues(profile.incident().id())
        && exchange.notions().stream()
            .anyMatch(
                n ->
                    n.kind() == Notion.Kind.WORD
                        && isUnusual(exchange.meaning(), n)
                        && isStranger(exchange, n));
  }

  private boolean isStranger(Exchange exchange, Notion notion) {
    return !isScene(exchange, notion)
        && exchange.knowledge().speakingOf(notion, exchange.meaning(), 1).isEmpty();
  }

  private static boolean isScene(Exchange exchange, Notion notion) {
    return notion.kind() == Notion.Kind.PLACE
        && notion.term().senses().stream()
            .anyMatch(s -> s instanceof Sense.Place(var code) && Filters.isScene(exchange, code));
  }

  /** Nobody asks with such a word, nor points at it: "this mess" is not called by a name. */
  private boolean isUnusual(Meaning meaning, Notion notion) {
    return !understanding.isEveryday(notion.term())
        && meaning.focus().stream()
            .noneMatch(t -> t.to() == notion.at() && t.senses().contains(THIS));
  }

  /** "Who attacked Zorblax?", asked while an incident is talked about that knows no Zorblax. */
  boolean areAskedAbout(Meaning meaning, IncidentProfile profile) {
    return Notion.of(meaning).stream()
        .anyMatch(n -> isStranger(meaning, profile, n) && isName(meaning, n));
  }

  private boolean isStranger(Meaning meaning, IncidentProfile profile, Notion notion) {
    return notion.kind() == Notion.Kind.WORD
        && isUnusual(meaning, notion)
        && meaning.mentions().stream().noneMatch(m -> m.covers(notion.at()))
        && profile.speakingOf(notion, meaning.analysis()).isEmpty()
        && !profile.isOfIncident(notion);
  }

  /** A word that nobody knows may be a politeness; one with a case or a capital is a name. */
  private static boolean isName(Meaning meaning, Notion notion) {
    Token token = meaning.analysis().tokens().get(notion.at());
    boolean capital = token.capital() && notion.at() > 0;
    boolean ending =
        token.script() == Script.BENGALI && BENGALI_CASES.stream().anyMatch(token.text()::endsWith);
    return capital || ending || isBesideCase(meaning, notion);
  }

  private static boolean isBesideCase(Meaning meaning, Notion notion) {
    List<Term> before = meaning.focus().stream().filter(t -> t.to() <= notion.at()).toList();
    Optional<Term> ahead =
        before.reversed().stream().filter(t -> !t.senses().contains(ARTICLE)).findFirst();
    Optional<Term> behind =
        meaning.focus().stream().filter(t -> t.from() > notion.at()).findFirst();
    return behind.filter(t -> Notion.isAnyOf(t, BODIES)).isPresent()
        || Stream.concat(ahead.stream(), behind.stream()).anyMatch(Strangers::isCase);
  }

  private static boolean isCase(Term term) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Grammar(String id) && CASES.contains(id));
  }
}
