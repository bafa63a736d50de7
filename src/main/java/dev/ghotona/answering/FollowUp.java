package dev.ghotona.answering;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked next of others, "and in March?", "and in Nepal?", "and banks?", "and by Lazarus?",
 * or {@link OfThem of them}: another time, country, line of work or attacker, and nothing else.
 *
 * @param before what was asked before
 */
record FollowUp(Exchange exchange, Survey before, Named named, Optional<OfThem> ofThem) {
  /** Of what names no more than a time: the first half of the year before last. */
  private static final int MOST_NOTIONS = 6;

  private static final Set<String> JOINS = Set.of("and", "also_too");
  private static final Set<String> LOCATIVE = Set.of("case_locative");
  private static final Set<String> BY = Set.of("ergative", "case_instrument");
  private static final Set<String> ONE = Set.of("article_def", "wala");
  private static final Set<String> ENDINGS_OF_ONE = Set.of("টা", "টি", "টার", "টির");
  private static final Set<String> LATIN_ENDINGS_OF_ONE = Set.of("ta", "tar");
  private static final Set<String> MARKS_OF_SEVERAL = Set.of("গুলো", "গুলি", "ों");
  private static final Sense GENITIVE = new Sense.Grammar("case_genitive");

  /** What is asked next; empty where more is said, or one incident may be meant. */
  static Optional<FollowUp> of(Exchange exchange, Survey before, LocalDate today) {
    if (exchange.notions().size() > MOST_NOTIONS) {
      return Optional.empty();
    }
    var named = Named.in(exchange, Across.times(exchange.meaning(), today));
    Optional<OfThem> ofThem = OfThem.asked(exchange, named::covers);
    return Optional.of(new FollowUp(exchange, before, named, ofThem)).filter(FollowUp::isAsked);
  }

  /** Whether those that were selected before are pointed at. */
  boolean pointsBack() {
    return ofThem.filter(OfThem::pointed).isPresent();
  }

  private boolean isAsked() {
    return ofThem.isPresent()
        ? pointsBack() || named.sectors().isEmpty() && named.actors().isEmpty()
        : isOfSeveral() && saysNoMore();
  }

  private boolean isOfSeveral() {
    if (!named.actors().isEmpty()) {
      return before.accuses() || has(BY);
    }
    return named.sectors().isEmpty()
        ? !named.times().isEmpty() || !named.places().isEmpty() && !has(Set.of("wala"))
        : named.sectors().stream().allMatch(this::isOfSeveral);
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
        .filter(term -> !named.covers(term))
        .allMatch(term -> isBare(term) || asksAbout(term) || Notion.isDeed(term));
  }

  /** "What about Nepal?" asks for nothing of its own. */
  private boolean asksAbout(Term term) {
    return Asking.asksWhat(term) && lastWord(term).equals("about");
  }

  /** के is "of" far more often than "who". */
  static boolean isBare(Term term) {
    return term.isGrammar() && (!Asking.asks(term) || term.senses().contains(GENITIVE));
  }

  /** The same as was asked before, selected by what is named now instead of what was. */
  Survey survey(Criteria criteria) {
    List<Criterion> blamed = blamed(criteria);
    List<Criterion> other = named.criteria(exchange, before, !blamed.isEmpty());
    return before.of(
        ofThem.map(OfThem::sign).orElse(before.sign()),
        old -> isReplaced(old, !blamed.isEmpty(), criteria),
        Stream.concat(blamed.stream(), other.stream()).toList());
  }

  /** "Blamed on Russia", and on China? Not: and in India? */
  private List<Criterion> blamed(Criteria criteria) {
    boolean blame =
        !(has(LOCATIVE) && named.places().stream().anyMatch(this::isScene))
            && before.by().stream()
                .anyMatch(
                    c -> c instanceof Criterion.Accused(String words) && isPlace(words, criteria));
    return blame
        ? named.places().stream().map(place -> Filters.accused(exchange, place)).toList()
        : List.of();
  }

  private boolean isScene(Notion place) {
    return Filters.codes(place).anyMatch(code -> Filters.isHit(exchange, code));
  }

  private boolean isPlace(String words, Criteria criteria) {
    return criteria.isPlace(words, exchange.knowledge());
  }

  private boolean isReplaced(Criterion old, boolean blamed, Criteria criteria) {
    boolean place = !named.places().isEmpty();
    return switch (old) {
      case Criterion.During any -> !named.times().isEmpty();
      case Criterion.InSector any -> !named.sectors().isEmpty();
      case Criterion.InCountry any -> place && !blamed;
      case Criterion.Accused any -> !named.actors().isEmpty() || blamed;
      case Criterion.Speaking(String words) -> place && isPlace(words, criteria);
    };
  }
}
