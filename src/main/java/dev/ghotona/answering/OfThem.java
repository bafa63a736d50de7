package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is asked of those that were just listed or counted: "the latest of them?", "which was
 * first?", "how many?", "which ones?".
 *
 * @param sign what is asked: one of the latest, the earliest, how many, or which
 * @param pointed whether the text points at them
 */
record OfThem(Sign sign, boolean pointed) {
  private static final List<Sign> BY_WEIGHT =
      List.of(Sign.LATEST, Sign.EARLIEST, Sign.COUNT, Sign.SEVERAL);

  private static final Set<String> ASIDES =
      Set.of("list", "name", "say", "total", "count", "find", "several");

  private static final Sense WHICH = new Sense.Asking("which");
  private static final Sense WHETHER = new Sense.Asking("whether");
  private static final Sense AMONG = new Sense.Grammar("postp_between");
  private static final Sense AND = new Sense.Grammar("and");
  private static final Sense LIST = new Sense.Topic("list");

  /**
   * What the text asks of them; empty where it says more.
   *
   * @param named whether a word is of what else they are to be selected by
   */
  static Optional<OfThem> asked(Exchange exchange, Predicate<Term> named) {
    return new Reading(exchange, named).ofThem();
  }

  private static final class Reading {
    private final List<Term> focus;
    private final List<Sign.Found> signs;
    private final List<Term> rest;
    private final boolean pointed;

    Reading(Exchange exchange, Predicate<Term> named) {
      this.focus = exchange.meaning().focus();
      // "Last year" asks for no last one.
      this.signs =
          Signs.in(exchange.meaning()).stream()
              .filter(sign -> !isBegin(sign, focus))
              .filter(sign -> focus.stream().noneMatch(t -> covers(sign, t) && named.test(t)))
              .toList();
      this.rest = focus.stream().filter(named.negate()).filter(term -> !isInSign(term)).toList();
      this.pointed =
          points(Pointer::atSeveral)
              || has(AMONG) && points(Pointer::mayPointAtOne)
              || signs.stream().anyMatch(sign -> asksForPart(sign, exchange));
    }

    /** "How many" may be no more than the begin of "how many times". */
    private static boolean isBegin(Sign.Found found, List<Term> focus) {
      return found.sign() == Sign.COUNT
          && focus.stream().anyMatch(term -> term.from() < found.to() && found.to() < term.to());
    }

    /** "Which of these". */
    private static boolean asksForPart(Sign.Found found, Exchange exchange) {
      return found.sign() == Sign.ONE
          && exchange.meaning().analysis().tokens().subList(found.from(), found.to()).stream()
              .anyMatch(token -> token.text().equals("of"));
    }

    private boolean isInSign(Term term) {
      return signs.stream().anyMatch(sign -> covers(sign, term));
    }

    private static boolean covers(Sign.Found sign, Term term) {
      return sign.from() <= term.from() && term.from() < sign.to();
    }

    private boolean has(Sense sense) {
      return focus.stream().anyMatch(term -> term.senses().contains(sense));
    }

    private boolean points(Predicate<Term> pointer) {
      return focus.stream().anyMatch(pointer);
    }

    Optional<OfThem> ofThem() {
      return BY_WEIGHT.stream()
          .filter(sign -> signs.stream().anyMatch(found -> asked(found.sign()).contains(sign)))
          .findFirst()
          .filter(this::isAsked)
          .filter(sign -> rest.stream().allMatch(this::isAside))
          .map(sign -> new OfThem(sign, pointed));
    }

    private static Set<Sign> asked(Sign sign) {
      return switch (sign) {
        case LATEST, LAST -> Set.of(Sign.LATEST);
        case EARLIEST, FIRST -> Set.of(Sign.EARLIEST);
        case COUNT -> Set.of(Sign.COUNT);
        case SEVERAL, ONE -> Set.of(Sign.SEVERAL);
        case HAPPENED, STORY -> Set.of();
      };
    }

    private boolean isAsked(Sign sign) {
      boolean ofOne =
          signs.stream().anyMatch(s -> s.sign() == Sign.HAPPENED || s.sign() == Sign.STORY);
      return !ofOne
          && switch (sign) {
            case LATEST, EARLIEST -> asksForOutermost();
            case SEVERAL -> pointed || asksWhich();
            case COUNT -> true;
            case ONE, FIRST, LAST, HAPPENED, STORY -> false;
          };
    }

    /** "First" may be of anything; "is this the latest?" is of one. */
    private boolean asksForOutermost() {
      boolean plainly =
          signs.stream().anyMatch(s -> s.sign() == Sign.LATEST || s.sign() == Sign.EARLIEST);
      return pointed
          || !points(Pointer::atOne) && (plainly || asksWhich() || has(AND) || rest.isEmpty());
    }

    /** "All", said alone, may be all that there is to tell of one. */
    private boolean asksWhich() {
      return has(WHICH)
          || signs.stream()
              .filter(sign -> sign.sign() == Sign.SEVERAL)
              .anyMatch(sign -> focus.stream().anyMatch(t -> covers(sign, t) && asksFor(t)));
    }

    private static boolean asksFor(Term term) {
      return Asking.asks(term) || term.senses().contains(LIST);
    }

    private boolean isAside(Term term) {
      return Notion.isDeed(term)
          || Notion.isAnyOf(term, ASIDES)
          || FollowUp.isBare(term)
          || term.senses().contains(WHICH)
          || Asking.asksWhat(term) && asksWhatPlainly()
          || term.isGrammar() && term.senses().contains(WHETHER) && asks();
    }

    /** "What is the latest?", not: what was first? */
    private boolean asksWhatPlainly() {
      return pointed
          || signs.stream().anyMatch(s -> s.sign() == Sign.LATEST || s.sign() == Sign.EARLIEST);
    }

    /** "Is" and "are" ask by themselves, unless something else does. */
    private boolean asks() {
      return focus.stream()
          .anyMatch(
              term ->
                  term.senses().stream()
                      .anyMatch(s -> s instanceof Sense.Asking && !s.equals(WHETHER)));
    }
  }
}
