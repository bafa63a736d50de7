package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked for across incidents, and by what they are to be selected. */
record Survey(Sign sign, List<Criterion> by) {
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
   * The same, selected by something else.
   *
   * @param gone by what it no longer is; a time gives way to any other
   */
  Survey of(List<Criterion> gone, List<Criterion> anew) {
    boolean timed = anew.stream().anyMatch(Criterion.During.class::isInstance);
    Stream<Criterion> kept =
        by.stream()
            .filter(c -> !gone.contains(c))
            .filter(c -> !(timed && c instanceof Criterion.During));
    return new Survey(sign, Stream.concat(kept, anew.stream()).distinct().toList());
  }
}
