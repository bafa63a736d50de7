package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which country a text speaks of as that of those who did it: the one beside a word of blame, as
 * "attributed to", "behind" or "hackers", and any joined to it.
 */
final class Blame {
  /** पिछले, "last", is a slip away from पीछे. */
  private static final double SURE = 0.9;

  private static final Set<String> WORDS = Set.of("attacker", "who-behind");
  private static final Sense BY = new Sense.Grammar("ergative");
  private static final Set<Sense> JOINS = Set.of(new Sense.Grammar("and"), new Sense.Grammar("or"));

  private final List<Term> focus;
  private final List<Notion> places;

  private Blame(Exchange exchange) {
    this.focus = exchange.meaning().focus();
    this.places = exchange.notions().stream().filter(Filters::isPlace).toList();
  }

  /** Whether it falls on this country. */
  static boolean fallsOn(Notion place, Exchange exchange) {
    return new Blame(exchange).fallsOn(place);
  }

  private boolean fallsOn(Notion place) {
    return focus.stream()
        .filter(Blame::blames)
        .flatMap(word -> nearest(word).stream())
        .anyMatch(blamed -> blamed.equals(place) || areJoined(blamed.term(), place.term()));
  }

  /** Whether it is a word of blame. */
  static boolean blames(Term term) {
    return term.quality() >= SURE && (Notion.isAnyOf(term, WORDS) || term.senses().contains(BY));
  }

  /** "By" is said of what stands beside it alone. */
  private List<Notion> nearest(Term word) {
    int reach = Notion.isAnyOf(word, WORDS) ? Integer.MAX_VALUE : 0;
    return places.stream()
        .filter(place -> between(word, place.term()) <= reach)
        .min(
            Comparator.<Notion>comparingInt(place -> between(word, place.term()))
                .thenComparing(place -> place.at() < word.from()))
        .stream()
        .toList();
  }

  private static int between(Term one, Term other) {
    return Math.max(one.from() - other.to(), other.from() - one.to());
  }

  private boolean areJoined(Term one, Term other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    List<Term> between =
        focus.stream().filter(term -> from <= term.from() && term.to() <= to).toList();
    return !between.isEmpty()
        && between.stream().allMatch(term -> term.senses().stream().anyMatch(JOINS::contains));
  }
}
