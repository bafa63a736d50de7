package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a text asks across incidents. What asks for several ("which", "all", "how many", "the
 * latest") must stand beside a word for incidents, with nothing in between but what tells them
 * apart, as a year or a country: "which servers did the attack hit" is about one incident.
 */
final class Across {
  private static final Set<String> INCIDENTS = Set.of("incident", "attack", "hack");
  private static final Set<String> PLURAL_ENDINGS = Set.of("গুলো", "গুলি", "গুলোর", "gulo", "guli");
  private static final Set<String> HINDI_INCIDENTS =
      Set.of("घटनाएं", "घटनाएँ", "घटनाओं", "ghatnaye", "ghatnayen");
  private static final String HINDI_OBLIQUE = "ों";
  private static final Set<String> HINDI_PLURALS = Set.of("हमले", "hamle");

  private final Exchange exchange;
  private final List<Times.Found> times;

  private Across(Exchange exchange, List<Times.Found> times) {
    this.exchange = exchange;
    this.times = times;
  }

  /**
   * What is asked.
   *
   * @param today the day of asking
   */
  static Optional<Survey> survey(Exchange exchange, LocalDate today) {
    boolean listed = exchange.meaning().intent().act() == Act.LIST;
    return listed || new Across(exchange, List.of()).speaksOfAll()
        ? new Across(exchange, times(exchange.meaning(), today)).survey(listed)
        : Optional.empty();
  }

  private boolean speaksOfAll() {
    return signs().findAny().isPresent() || hasIncidents();
  }

  /** The times that the sentences that ask name. */
  static List<Times.Found> times(Meaning meaning, LocalDate today) {
    return Times.in(meaning.analysis(), meaning.form(), today).stream()
        .filter(
            time ->
                meaning.focus().stream()
                    .anyMatch(t -> t.from() <= time.from() && time.from() < t.to()))
        .toList();
  }

  private Optional<Survey> survey(boolean listed) {
    return sign().map(this::survey).orElseGet(() -> listed || names() ? listed() : happened());
  }

  private Optional<Survey> happened() {
    return several(Happenings.asked(exchange, times, signs().toList()));
  }

  /** "The incidents of 2021": a list is asked for, and something selects. */
  private Optional<Survey> listed() {
    return several(Filters.of(exchange, times, notion -> false));
  }

  private static Optional<Survey> several(List<Criterion> by) {
    return by.isEmpty() ? Optional.empty() : Optional.of(new Survey(Sign.SEVERAL, by));
  }

  private boolean hasIncidents() {
    return exchange.meaning().focus().stream().anyMatch(this::areIncidents);
  }

  private boolean areIncidents(Term term) {
    return isIncident(term) && isSurelyPlural(lastWord(term));
  }

  /** "Attacks in March 2021", "attacks on schools": nothing is said but which incidents. */
  private boolean names() {
    return hasIncidents()
        && exchange.meaning().focus().stream().anyMatch(this::tellsApart)
        && exchange.meaning().focus().stream()
            .allMatch(
                term ->
                    areIncidents(term) || tellsApart(term) || isBare(term) || Blame.blames(term));
  }

  private Optional<Survey> survey(Sign.Found found) {
    List<Criterion> by =
        Filters.of(exchange, times, n -> found.from() <= n.at() && n.at() < found.to());
    return switch (found.sign()) {
      case ONE -> by.isEmpty() ? Optional.empty() : Optional.of(new Survey(Sign.ONE, by));
      case SEVERAL, COUNT, LATEST, EARLIEST -> Optional.of(new Survey(found.sign(), by));
      case FIRST, LAST, HAPPENED, STORY -> Optional.empty();
    };
  }

  private static boolean asks(Term term) {
    return term.senses().stream().anyMatch(Sense.Asking.class::isInstance);
  }

  private Stream<Sign.Found> signs() {
    return Signs.in(exchange.meaning()).stream();
  }

  /** The sign that stands beside a word for incidents. */
  private Optional<Sign.Found> sign() {
    return signs().map(this::beside).flatMap(Optional::stream).findFirst();
  }

  /** "Incidents which?" is said too, where nothing else stands behind that is asked for. */
  private Optional<Sign.Found> beside(Sign.Found found) {
    if (isWithinPhrase(found)) {
      return Optional.empty();
    }
    boolean single = found.sign() == Sign.ONE;
    Optional<Term> head =
        single || hasContentAt(found.to())
            ? after(found.to()).filter(term -> !single || isNextTo(found, term) || isPlural(term))
            : before(found.from());
    return head.flatMap(term -> counted(found, term)).or(() -> attacked(found));
  }

  /** "Which hospitals were attacked?", where no incident is talked about whose victims they are. */
  private Optional<Sign.Found> attacked(Sign.Found found) {
    List<Term> behind =
        exchange.meaning().focus().stream().filter(term -> term.from() >= found.to()).toList();
    boolean attacked =
        exchange.dialogue().incident().isEmpty()
            && asksForSeveral(found.sign())
            && !behind.isEmpty()
            && behind.getFirst().from() == found.to()
            && isSector(behind.getFirst())
            && isPlural(behind.getFirst())
            && behind.stream().anyMatch(Across::isIncident)
            && behind.stream().allMatch(t -> isIncident(t) || tellsApart(t) || isMostlyBare(t));
    return attacked
        ? Optional.of(
            new Sign.Found(
                found.sign() == Sign.ONE ? Sign.SEVERAL : found.sign(), found.from(), found.to()))
        : Optional.empty();
  }

  private boolean isSector(Term term) {
    return exchange.notions().stream().anyMatch(n -> n.at() == term.from() && Filters.isSector(n));
  }

  private static boolean asksForSeveral(Sign sign) {
    return switch (sign) {
      case ONE, SEVERAL, COUNT -> true;
      case LATEST, EARLIEST, FIRST, LAST, HAPPENED, STORY -> false;
    };
  }

  /** "Were" is a slip away from "where". */
  private static boolean isMostlyBare(Term term) {
    return term.isGrammar() && term.senses().getFirst() instanceof Sense.Grammar;
  }

  private static boolean isBare(Term term) {
    return term.isGrammar() && !asks(term);
  }

  private static boolean isNextTo(Sign.Found found, Term head) {
    return head.from() == found.to();
  }

  /** "How much" may be no more than the begin of "how much money". */
  private boolean isWithinPhrase(Sign.Found found) {
    return exchange.meaning().focus().stream()
        .anyMatch(term -> term.from() < found.to() && found.to() < term.to());
  }

  private boolean hasContentAt(int token) {
    return exchange.meaning().focus().stream()
        .anyMatch(term -> term.from() == token && !term.isGrammar());
  }

  /** English and Hindi tell by the word itself whether one is meant or several. */
  private Optional<Sign.Found> counted(Sign.Found found, Term head) {
    Analysis analysis = exchange.meaning().analysis();
    boolean plural = isPlural(head);
    return switch (found.sign()) {
      case ONE ->
          Optional.of(plural ? new Sign.Found(Sign.SEVERAL, found.from(), found.to()) : found);
      case COUNT -> isEnglish(analysis, found) && !plural ? Optional.empty() : Optional.of(found);
      case SEVERAL, LATEST, EARLIEST -> Optional.of(found);
      case FIRST, LAST, HAPPENED, STORY -> Optional.empty();
    };
  }

  private static boolean isEnglish(Analysis analysis, Sign.Found found) {
    Token last = analysis.tokens().get(found.to() - 1);
    return last.script() == Script.LATIN
        && (last.text().equals("many") || last.text().equals("of"));
  }

  private boolean isPlural(Term head) {
    String word = lastWord(head);
    return isSurelyPlural(word) || HINDI_PLURALS.contains(word) || word.endsWith(HINDI_OBLIQUE);
  }

  private String lastWord(Term term) {
    return exchange.meaning().analysis().tokens().get(term.to() - 1).text();
  }

  /** The plural of हमला is that of the attack's as well. */
  private static boolean isSurelyPlural(String word) {
    return word.endsWith("s")
        || HINDI_INCIDENTS.contains(word)
        || PLURAL_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private Optional<Term> after(int token) {
    for (Term term : exchange.meaning().focus()) {
      if (term.from() >= token) {
        if (isIncident(term)) {
          return Optional.of(term);
        }
        if (!tellsApart(term) && !isArticle(term)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Term> before(int token) {
    for (Term term : exchange.meaning().focus().reversed()) {
      if (term.to() <= token
          && !tellsApart(term)
          && !Pointer.atSeveral(term)
          && !Blame.blames(term)) {
        return isIncident(term) ? Optional.of(term) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isIncident(Term term) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Topic topic && INCIDENTS.contains(topic.id()));
  }

  private static boolean isArticle(Term term) {
    return term.senses().contains(new Sense.Grammar("article_def"));
  }

  private boolean tellsApart(Term term) {
    return times.stream().anyMatch(time -> Filters.covers(time, term.from()))
        || exchange.notions().stream().anyMatch(n -> n.at() == term.from() && Filters.tellsApart(n))
        || Filters.sureNames(exchange.meaning())
            .anyMatch(m -> m.has(Name.Kind.ACTOR) && Filters.covers(m, term.from()));
  }
}
