package dev.ghotona.answering;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "And in March?", "and in Nepal?", "and banks?": another time, country or line of work, and
 * nothing else.
 */
record FollowUp(
    Exchange exchange, List<Times.Found> times, List<Notion> places, List<Notion> sectors) {
  /** Of what names no more than a time: the first half of the year before last. */
  private static final int MOST_NOTIONS = 6;

  private static final Set<String> JOINS = Set.of("and", "also_too");
  private static final Set<String> ONE = Set.of("article_def", "wala");
  private static final Set<String> ENDINGS_OF_ONE = Set.of("টা", "টি", "টার", "টির");
  private static final Set<String> LATIN_ENDINGS_OF_ONE = Set.of("ta", "tar");
  private static final Set<String> MARKS_OF_SEVERAL = Set.of("গুলো", "গুলি", "ों");

  /** What the text names; empty where it says more, or may mean one incident. */
  static Optional<FollowUp> of(Exchange exchange, LocalDate today) {
    if (exchange.notions().size() > MOST_NOTIONS) {
      return Optional.empty();
    }
    return Optional.of(named(exchange, Across.times(exchange.meaning(), today)))
        .filter(FollowUp::isOfSeveral)
        .filter(FollowUp::saysNoMore);
  }

  private static FollowUp named(Exchange exchange, List<Times.Found> times) {
    List<Notion> untimed =
        exchange.notions().stream()
            .filter(n -> times.stream().noneMatch(time -> Filters.covers(time, n.at())))
            .toList();
    return new FollowUp(
        exchange,
        times,
        untimed.stream().filter(Filters::isPlace).toList(),
        untimed.stream().filter(Filters::isSector).toList());
  }

  private boolean isOfSeveral() {
    return sectors.isEmpty()
        ? !times.isEmpty() || !places.isEmpty() && !has(Set.of("wala"))
        : sectors.stream().allMatch(this::isOfSeveral);
  }

  /** "And the bank?", আর ব্যাংকেরটা?, may mean one incident. */
  private boolean isOfSeveral(Notion sector) {
    String word = lastWord(sector.term());
    boolean plural = word.endsWith("s") || MARKS_OF_SEVERAL.stream().anyMatch(word::contains);
    return plural || has(JOINS) && !has(ONE) && endingsOfOne().stream().noneMatch(word::endsWith);
  }

  private Set<String> endingsOfOne() {
    return exchange.meaning().form() == WrittenForm.BENGALI_LATIN
        ? LATIN_ENDINGS_OF_ONE
        : ENDINGS_OF_ONE;
  }

  private boolean has(Set<String> grammar) {
    return grammar.stream().anyMatch(exchange::hasGrammar);
  }

  private String lastWord(Term term) {
    return exchange.meaning().analysis().tokens().get(term.to() - 1).text();
  }

  private boolean saysNoMore() {
    return exchange.meaning().focus().stream()
        .filter(term -> times.stream().noneMatch(time -> Filters.covers(time, term.from())))
        .allMatch(
            term ->
                isBare(term) || Notion.isDeed(term) || names(places, term) || names(sectors, term));
  }

  /** "What about Nepal?" asks for nothing of its own. */
  private boolean isBare(Term term) {
    boolean about = Asking.asksWhat(term) && lastWord(term).equals("about");
    return about
        || term.isGrammar() && term.senses().stream().noneMatch(Sense.Asking.class::isInstance);
  }

  private static boolean names(List<Notion> notions, Term term) {
    return notions.stream().anyMatch(notion -> notion.at() == term.from());
  }

  /** The same as was asked before, selected by what is named now instead of what was. */
  Survey of(Survey before, Filters filters) {
    List<Times.Found> timed =
        times.stream().map(time -> before.year().map(time::inYear).orElse(time)).toList();
    return before.of(old -> isReplaced(old, filters), Filters.of(exchange, timed, notion -> false));
  }

  private boolean isReplaced(Criterion old, Filters filters) {
    return switch (old) {
      case Criterion.During any -> !times.isEmpty();
      case Criterion.InSector any -> !sectors.isEmpty();
      case Criterion.InCountry any -> !places.isEmpty();
      case Criterion.Speaking(String words) ->
          !places.isEmpty() && filters.isPlace(words, exchange.knowledge());
    };
  }
}
