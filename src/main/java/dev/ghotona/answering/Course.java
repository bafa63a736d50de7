package dev.ghotona.answering;

import static java.util.Comparator.comparing;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * From when to when something went on, as far as it is known: of what was in 2021 nobody knows
 * whether it was in March.
 *
 * @param begun the days among which the first is
 * @param ended the days among which the last is
 */
public record Course(Timespan begun, Timespan ended) {

  /** By the incident's period, else its claims, else the years of its reports. */
  static List<Course> of(Incident incident) {
    List<Moment> moments = moments(incident);
    if (incident.period().isPresent()) {
      Incident.Period period = incident.period().get();
      return List.of(new Course(known(period.from(), moments), known(period.to(), moments)));
    }
    return moments.isEmpty()
        ? incident.sources().stream().map(Course::reported).distinct().toList()
        : moments.stream().map(Course::of).toList();
  }

  private static List<Moment> moments(Incident incident) {
    return incident.currentClaims().stream()
        .filter(c -> c.aspect() == Aspect.WHEN)
        .flatMap(c -> c.value().stream())
        .filter(Moment.class::isInstance)
        .map(Moment.class::cast)
        .toList();
  }

  private static Course of(Moment moment) {
    return new Course(
        around(moment.at().toLocalDate(), moment),
        around(moment.until().orElse(moment.at()).toLocalDate(), moment));
  }

  private static Timespan around(LocalDate day, Moment moment) {
    return Timespan.around(day, moment.precision());
  }

  /** What was reported on a day may have been some time before. */
  private static Course reported(Source source) {
    LocalDate day = source.published().atZone(ZoneOffset.UTC).toLocalDate();
    Timespan year = Timespan.around(day, Precision.YEAR);
    return new Course(year, year);
  }

  /** A period has days also where its claims know no more than that month or year. */
  private static Timespan known(LocalDate day, List<Moment> moments) {
    return moments.stream()
        .flatMap(
            m -> Stream.of(m.at(), m.until().orElse(m.at())).map(at -> around(at.toLocalDate(), m)))
        .filter(span -> span.from().equals(day) || span.to().equals(day))
        .min(comparing(span -> span.to().toEpochDay() - span.from().toEpochDay()))
        .orElseGet(() -> new Timespan(day, day));
  }
}
