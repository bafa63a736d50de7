package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sign;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked for across incidents, and by what they are to be selected. */
record Survey(Sign sign, List<Criterion> by) {
  private static final String ACROSS = "/across ";

  /** As a question that can be remembered, and {@link #parse read again}. */
  String written() {
    return by.stream()
        .map(Criterion::written)
        .collect(Collectors.joining(" ", ACROSS + sign.name() + " ", ""));
  }

  /** What {@link #written} has written; empty for any other question. */
  static Optional<Survey> parse(String question) {
    return Stream.of(Sign.values())
        .filter(sign -> question.startsWith(ACROSS + sign.name() + " "))
        .map(sign -> new Survey(sign, Criteria.parse(question)))
        .findFirst();
  }

  /** Whether they are selected by who did it. */
  boolean accuses() {
    return by.stream().anyMatch(Criterion.Accused.class::isInstance);
  }

  /** The one year in which the time lies, if it does. */
  Optional<Integer> year() {
    return by.stream()
        .flatMap(
            c ->
                c instanceof Criterion.During(var time, var words)
                    ? Stream.of(time)
                    : Stream.empty())
        .filter(time -> time.from().getYear() == time.to().getYear())
        .map(time -> time.from().getYear())
        .findFirst();
  }

  /**
   * The same selection, but for some of it.
   *
   * @param asked what is asked for now
   * @param gone by what it no longer is
   */
  Survey of(Sign asked, Predicate<Criterion> gone, List<Criterion> anew) {
    Stream<Criterion> kept = by.stream().filter(gone.negate());
    return new Survey(asked, Stream.concat(kept, anew.stream()).distinct().toList());
  }
}
