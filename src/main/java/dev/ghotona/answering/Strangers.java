package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "What happened to Zorblax Foods?", "tell me about Zorblax", while another incident is talked
 * about: the story of what no claim of it speaks of is not its own.
 */
final class Strangers {
  private static final Set<String> CASES =
      Set.of("case_genitive", "case_object", "case_locative", "postp_with", "postp_about");
  private static final Set<String> BODIES = Set.of("company", "organisation");
  private static final List<String> BENGALI_CASES = List.of("ে", "তে", "য়", "র", "কে");

  private final Meaning meaning;
  private final IncidentProfile profile;

  private Strangers(Meaning meaning, IncidentProfile profile) {
    this.meaning = meaning;
    this.profile = profile;
  }

  /** Whether the story of such a one is asked for. */
  static boolean areAskedAbout(Meaning meaning, IncidentProfile profile) {
    var strangers = new Strangers(meaning, profile);
    return strangers.story().filter(strangers::isOfStranger).isPresent();
  }

  private Optional<Sign.Found> story() {
    return meaning.focus().stream()
        .flatMapToInt(term -> IntStream.range(term.from(), term.to()))
        .mapToObj(at -> Sign.at(meaning.analysis(), at))
        .flatMap(Optional::stream)
        .filter(found -> found.sign() == Sign.HAPPENED || found.sign() == Sign.STORY)
        .findFirst();
  }

  private boolean isOfStranger(Sign.Found sign) {
    return Notion.of(meaning).stream()
        .filter(notion -> notion.at() < sign.from() || sign.to() <= notion.at())
        .anyMatch(notion -> isStranger(notion) && isName(notion, sign));
  }

  private boolean isStranger(Notion notion) {
    return notion.kind() == Notion.Kind.WORD
        && meaning.mentions().stream()
            .noneMatch(m -> m.from() <= notion.at() && notion.at() < m.to())
        && profile.speakingOf(notion, meaning.analysis()).isEmpty()
        && !profile.isOfIncident(notion);
  }

  /** A word that nobody knows may be a politeness; one with a case or a capital is a name. */
  private boolean isName(Notion notion, Sign.Found sign) {
    Token token = meaning.analysis().tokens().get(notion.at());
    boolean capital = token.capital() && notion.at() > 0;
    boolean ending =
        token.script() == Script.BENGALI && BENGALI_CASES.stream().anyMatch(token.text()::endsWith);
    return capital || ending || isBesideCase(notion, sign);
  }

  private boolean isBesideCase(Notion notion, Sign.Found sign) {
    List<Term> before = meaning.focus().stream().filter(t -> t.to() <= notion.at()).toList();
    Optional<Term> ahead = before.reversed().stream().filter(t -> !isArticle(t)).findFirst();
    Optional<Term> behind =
        meaning.focus().stream()
            .filter(t -> t.from() > notion.at() && !Notion.isAnyOf(t, BODIES))
            .findFirst();
    return Stream.concat(ahead.stream(), behind.stream())
        .anyMatch(term -> isCase(term) || sign.from() <= term.from() && term.to() <= sign.to());
  }

  private static boolean isArticle(Term term) {
    return term.senses().contains(new Sense.Grammar("article_def"));
  }

  private static boolean isCase(Term term) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Grammar(String id) && CASES.contains(id));
  }
}
