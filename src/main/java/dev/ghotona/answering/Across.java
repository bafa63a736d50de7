package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a text asks across incidents: by a sign beside a word for them, by asking who was
 * attacked, by naming nothing but which incidents, or by asking what happened when.
 */
final class Across {
  private static final Sense TELL = new Sense.Grammar("ask_tell");

  private final Exchange exchange;
  private final List<Times.Found> times;
  private final List<Sign.Found> signs;
  private final Named named;
  private final IncidentWords words;

  private Across(Exchange exchange, List<Times.Found> times, List<Sign.Found> signs) {
    this.exchange = exchange;
    this.times = times;
    this.signs = signs;
    this.named = Named.in(exchange, times);
    this.words = new IncidentWords(exchange.meaning().analysis());
  }

  /**
   * What is asked.
   *
   * @param today the day of asking
   */
  static Optional<Survey> survey(Exchange exchange, LocalDate today) {
    Meaning meaning = exchange.meaning();
    List<Sign.Found> signs = Signs.in(meaning);
    boolean listed = meaning.intent().act() == Act.LIST;
    var words = new IncidentWords(meaning.analysis());
    return listed || !signs.isEmpty() || meaning.focus().stream().anyMatch(words::mayBeIncidents)
        ? new Across(exchange, times(meaning, today), signs).survey(listed)
        : Optional.empty();
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
    return sign()
        .map(this::survey)
        .orElseGet(() -> listed || namesIncidents() ? listed() : wanted());
  }

  private Optional<Survey> wanted() {
    return wantsIncidents() ? Optional.of(new Survey(Sign.SEVERAL, List.of())) : happened();
  }

  /** "Show me the attacks": nothing is said but that they are to be told. */
  private boolean wantsIncidents() {
    List<Term> focus = exchange.meaning().focus();
    return focus.stream().anyMatch(words::mayBeIncidents)
        && focus.stream().anyMatch(term -> term.senses().contains(TELL))
        && focus.stream().allMatch(t -> IncidentWords.isIncident(t) || isMeaningless(t));
  }

  private static boolean isMeaningless(Term term) {
    return term.isGrammar() && !Asking.asks(term);
  }

  /** The first sign that asks across incidents, as what it asks for. */
  private Optional<Sign.Found> sign() {
    var beside = new Beside(exchange.meaning(), named, words);
    var attacked = new Attacked(exchange, named, words);
    return signs.stream()
        .filter(found -> !beside.isWithinPhrase(found))
        .flatMap(found -> beside.asked(found).or(() -> attacked.asked(found)).stream())
        .findFirst();
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

  /** "Attacks in March 2021", "attacks on schools": nothing is said but which incidents. */
  private boolean namesIncidents() {
    List<Term> focus = exchange.meaning().focus();
    return focus.stream().anyMatch(words::areIncidents)
        && focus.stream().anyMatch(named::covers)
        && focus.stream().allMatch(this::namesWhich);
  }

  private boolean namesWhich(Term term) {
    return words.areIncidents(term)
        || named.covers(term)
        || Blame.blames(term)
        || isMeaningless(term);
  }

  /** "The incidents of 2021": a list is asked for, and something selects. */
  private Optional<Survey> listed() {
    return several(Filters.of(exchange, times, notion -> false));
  }

  private Optional<Survey> happened() {
    return several(Happenings.asked(exchange, times, signs));
  }

  private static Optional<Survey> several(List<Criterion> by) {
    return by.isEmpty() ? Optional.empty() : Optional.of(new Survey(Sign.SEVERAL, by));
  }
}
