package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Value;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several incidents came first, as far as their claims and sources tell. */
final class Chronology {
  private Chronology() {}

  /** The comparison of these parts; with the earlier one where the order is asked and told. */
  static Answer.Compared compared(List<Answer.Told> parts, boolean order) {
    if (!order) {
      return new Answer.Compared(parts, Optional.empty());
    }
    List<Answer.Told> dated =
        parts.stream().sorted(Comparator.comparing(p -> begin(p.incident()))).toList();
    boolean tie = begin(dated.get(0).incident()).equals(begin(dated.get(1).incident()));
    return new Answer.Compared(
        dated, tie ? Optional.empty() : Optional.of(dated.getFirst().incident()));
  }

  /** Whether it went on in this year, by its period, else its claims, else its reports. */
  static boolean isIn(int year, Incident incident) {
    if (incident.period().isPresent()) {
      Incident.Period period = incident.period().get();
      return period.from().getYear() <= year && year <= period.to().getYear();
    }
    List<Value.Moment> moments = moments(incident);
    return moments.isEmpty()
        ? incident.sources().stream()
            .anyMatch(s -> s.published().atZone(ZoneOffset.UTC).getYear() == year)
        : moments.stream()
            .anyMatch(m -> m.at().getYear() <= year && year <= m.until().orElse(m.at()).getYear());
  }

  private static List<Value.Moment> moments(Incident incident) {
    return incident.currentClaims().stream()
        .filter(c -> c.aspect() == Aspect.WHEN)
        .flatMap(c -> c.value().stream())
        .filter(Value.Moment.class::isInstance)
        .map(Value.Moment.class::cast)
        .toList();
  }

  /** The latest first; those that began at the same time by their ids. */
  static final Comparator<Incident> LATEST_FIRST =
      Comparator.comparing(Chronology::begin).reversed().thenComparing(Incident::id);

  /** When an incident began by its claims, else when it was first reported. */
  private static Instant begin(Incident incident) {
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
