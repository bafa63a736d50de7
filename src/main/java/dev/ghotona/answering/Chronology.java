package dev.ghotona.answering;

import static java.util.stream.Collectors.toSet;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of several incidents came first, as far as their claims and sources tell. */
final class Chronology {
  private static final int MOST_YEARS = 200;

  private Chronology() {}

  /** The comparison of these parts; with the earlier one where the order is asked and certain. */
  static Answer.Compared compared(List<Answer.Told> parts, boolean order) {
    if (!order) {
      return new Answer.Compared(parts, Optional.empty());
    }
    List<Answer.Told> dated =
        parts.stream().sorted(Comparator.comparing(p -> begin(p.incident()))).toList();
    Incident first = dated.getFirst().incident();
    boolean surely = begun(first).to().isBefore(begun(dated.get(1).incident()).from());
    return new Answer.Compared(dated, surely ? Optional.of(first) : Optional.empty());
  }

  /** The days among which it began; all before the first report where no claim tells. */
  private static Timespan begun(Incident incident) {
    LocalDate day = begin(incident).atZone(ZoneOffset.UTC).toLocalDate();
    return moments(incident).stream()
        .min(Comparator.comparing(Value.Moment::at))
        .map(m -> Timespan.around(m.at().toLocalDate(), m.precision()))
        .orElseGet(() -> Timespan.until(day));
  }

  /** The years in which it went on, by its period, else its claims, else its reports. */
  static Set<Integer> years(Incident incident) {
    if (incident.period().isPresent()) {
      Incident.Period period = incident.period().get();
      return years(period.from().getYear(), period.to().getYear()).collect(toSet());
    }
    List<Value.Moment> moments = moments(incident);
    return moments.isEmpty()
        ? incident.sources().stream()
            .map(s -> s.published().atZone(ZoneOffset.UTC).getYear())
            .collect(toSet())
        : moments.stream()
            .flatMap(m -> years(m.at().getYear(), m.until().orElse(m.at()).getYear()))
            .collect(toSet());
  }

  /** A period of ages is a slip in what was imported: it is not spelt out. */
  private static Stream<Integer> years(int from, int to) {
    return IntStream.rangeClosed(from, Math.min(to, from + MOST_YEARS)).boxed();
  }

  private static List<Value.Moment> moments(Incident incident) {
    return incident.currentClaims().stream()
        .filter(c -> c.aspect() == Aspect.WHEN)
        .flatMap(c -> c.value().stream())
        .filter(Value.Moment.class::isInstance)
        .map(Value.Moment.class::cast)
        .toList();
  }

  /** When an incident began by its claims, else when it was first reported. */
  static Instant begin(Incident incident) {
    return incident.currentClaims().stream()
        .filter(c -> c.aspect() == Aspect.WHEN)
        .flatMap(c -> moment(c).stream())
        .min(Comparator.naturalOrder())
        .orElseGet(
            () ->
                incident.sources().stream()
                    .map(Source::published)
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX));
  }

  /**
   * The claims that tell when something was, in the order of time; those whose moment is not told
   * come last.
   */
  static List<Claim> inOrder(List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.aspect() == Aspect.WHEN || moment(c).isPresent())
        .sorted(Comparator.comparing(c -> moment(c).orElse(Instant.MAX)))
        .toList();
  }

  private static Optional<Instant> moment(Claim claim) {
    return claim.value().orElse(null) instanceof Value.Moment moment
        ? Optional.of(moment.at().atZone(moment.zone().orElse(ZoneOffset.UTC)).toInstant())
        : Optional.empty();
  }
}
