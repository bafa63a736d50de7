package dev.ghotona.answering;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Timespan;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "What happened in March 2021?" asks for the incidents of that time, where it speaks of nothing
 * else but a country. Where an incident is talked about, it asks that of it, but for times with
 * their year when there can be nothing to tell of it.
 */
final class Happenings {
  private static final Set<String> HAPPENS = Set.of("become_past", "become_pres");

  private static final int YEARS_OF_AFTERMATH = 1;

  private final Exchange exchange;
  private final List<Times.Found> times;

  private Happenings(Exchange exchange, List<Times.Found> times) {
    this.exchange = exchange;
    this.times = times;
  }

  /**
   * By what the incidents are to be selected; empty where this is not asked.
   *
   * @param signs those of the text
   */
  static List<Criterion> asked(Exchange exchange, List<Times.Found> times, List<Sign.Found> signs) {
    var happenings = new Happenings(exchange, times);
    boolean asked =
        !times.isEmpty()
            && exchange.meaning().mentions().isEmpty()
            && signs.stream().anyMatch(happenings::isAsked)
            && !happenings.isOfTheOneTalkedAbout();
    return asked ? Filters.of(exchange, times, notion -> !Filters.isPlace(notion)) : List.of();
  }

  /** Whether this turn of phrase asks what happened, and the rest of the text only when. */
  private boolean isAsked(Sign.Found sign) {
    return asksWhatHappened(sign)
        && exchange.meaning().focus().stream()
            .filter(term -> term.to() <= sign.from() || sign.to() <= term.from())
            .allMatch(term -> happens(term) || tellsWhen(term) || isBare(term));
  }

  private boolean asksWhatHappened(Sign.Found sign) {
    return switch (sign.sign()) {
      case HAPPENED -> true;
      case SEVERAL, STORY -> happensAt(sign.to());
      case ONE, COUNT, LATEST, EARLIEST, FIRST, LAST -> false;
    };
  }

  private boolean happensAt(int token) {
    return exchange.meaning().focus().stream()
        .anyMatch(term -> term.from() == token && happens(term));
  }

  private static boolean happens(Term term) {
    return term.senses().stream().anyMatch(Happenings::happens);
  }

  private static boolean happens(Sense sense) {
    return sense instanceof Sense.Grammar(String id) && HAPPENS.contains(id)
        || sense.equals(new Sense.Topic("happen"));
  }

  private boolean tellsWhen(Term term) {
    return times.stream().anyMatch(time -> Filters.covers(time, term.from()));
  }

  private boolean isBare(Term term) {
    return term.isGrammar() && !Asking.asks(term) && !Pointer.points(term)
        || exchange.notions().stream().anyMatch(n -> n.at() == term.from() && Filters.isPlace(n));
  }

  private boolean isOfTheOneTalkedAbout() {
    Optional<Incident> incident =
        exchange
            .dialogue()
            .incident()
            .flatMap(id -> exchange.knowledge().profile(id))
            .map(IncidentProfile::incident);
    return incident
        .filter(i -> asksWhether() || times.stream().anyMatch(time -> mayTellOf(i, time)))
        .isPresent();
  }

  /** কি and क्या ask "whether" too. */
  private boolean asksWhether() {
    return exchange.meaning().intent().yesNo() > 0.5f;
  }

  private static boolean mayTellOf(Incident incident, Times.Found asked) {
    Timespan time = asked.time();
    return asked.derived()
        || Course.of(incident).stream()
            .anyMatch(
                course ->
                    !time.to().isBefore(course.begun().from())
                        && !time.from().isAfter(course.ended().to().plusYears(YEARS_OF_AFTERMATH)));
  }
}
