package dev.ghotona.understanding.entity;

import dev.ghotona.understanding.text.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many days, months or years are spoken of.
 *
 * @param to the index after its last word
 */
record Count(int value, int to) {
  private static final BigDecimal MOST = BigDecimal.valueOf(500);

  /** The whole number that is named from this word on. */
  static Optional<Count> at(TimeText text, int at) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    Integer few = Days.FEW.get(text.token(at).text());
    return few != null
        ? Optional.of(new Count(few, at + 1))
        : Numbers.in(text.analysis()).stream()
            .filter(n -> n.from() == at && n.value().scale() <= 0)
            .filter(n -> n.value().compareTo(MOST) <= 0)
            .map(n -> new Count(n.value().intValue(), n.to()))
            .findFirst();
  }
}
