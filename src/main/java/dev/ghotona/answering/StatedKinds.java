package dev.ghotona.answering;

import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The kinds of thing that a sentence tells by its numbers: not every editor types a claim's value,
 * and no claim has more than one.
 */
final class StatedKinds {
  private static final Set<String> SUMS = Set.of("money", "crypto");
  private static final Set<String> MONTHS = Set.of("month-name");
  private static final Set<String> TIME_SPANS =
      Set.of("week", "month", "year", "date", "time", "duration");

  private final Analysis analysis;
  private final List<Term> terms;

  private StatedKinds(Analysis analysis) {
    this.analysis = analysis;
    this.terms = analysis.terms();
  }

  /** The kinds that a sentence tells; none where it has no number. */
  static Set<Sought> of(Analysis analysis) {
    return new StatedKinds(analysis).of(Numbers.in(analysis));
  }

  private Set<Sought> of(List<Numbers.Found> numbers) {
    var kinds = EnumSet.noneOf(Sought.class);
    for (int i = 0; i < numbers.size(); i++) {
      kind(last(numbers, i)).ifPresent(kinds::add);
    }
    if (!numbers.isEmpty() && terms.stream().anyMatch(StatedKinds::isTimeSpan)) {
      kinds.add(Sought.DURATION);
    }
    return kinds;
  }

  /** "3 crore 20 lakh": of parts of a number that the last one is of, all are. */
  private static Numbers.Found last(List<Numbers.Found> numbers, int part) {
    int at = part;
    while (at + 1 < numbers.size() && numbers.get(at + 1).from() == numbers.get(at).to()) {
      at++;
    }
    return numbers.get(at);
  }

  /** Empty for part of a duration. */
  private Optional<Sought> kind(Numbers.Found number) {
    if (number.clock()) {
      return Optional.of(Sought.TIME);
    }
    if (isBehindSign(number) || isBeside(number, StatedKinds::isSum)) {
      return Optional.of(Sought.MONEY);
    }
    if (number.isYear() || isBeside(number, term -> Notion.isAnyOf(term, MONTHS))) {
      return Optional.of(Sought.DATE);
    }
    return isBeside(number, StatedKinds::isTimeSpan) ? Optional.empty() : Optional.of(Sought.COUNT);
  }

  /** "$40": a currency's sign is no word. */
  private boolean isBehindSign(Numbers.Found number) {
    int start = analysis.tokens().get(number.from()).span().start();
    return start > 0
        && Character.getType(analysis.folded().original().charAt(start - 1))
            == Character.CURRENCY_SYMBOL;
  }

  private boolean isBeside(Numbers.Found number, Predicate<Term> kind) {
    return terms.stream()
        .filter(term -> term.to() == number.from() || term.from() == number.to())
        .anyMatch(kind);
  }

  private static boolean isSum(Term term) {
    return Notion.isAnyOf(term, SUMS)
        || term.senses().stream()
            .anyMatch(s -> s instanceof Sense.Body body && body.kind().equals("currency"));
  }

  private static boolean isTimeSpan(Term term) {
    return Notion.isAnyOf(term, TIME_SPANS);
  }
}
