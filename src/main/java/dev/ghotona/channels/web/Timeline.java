package dev.ghotona.channels.web;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Value.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is dated about an incident, earliest first: what its claims date, and its publications. */
record Timeline(List<Entry> entries) {

  /** Something with a date. */
  sealed interface Entry {
    LocalDateTime at();

    /** The last day of it. */
    LocalDate lastDay();

    /** Its date in ISO 8601, no finer than it is known. */
    String isoAt();

    /** The end of a range likewise, or empty. */
    Optional<String> isoUntil();

    /** The zone of its date, or empty where nobody tells it. */
    Optional<ZoneId> zone();
  }

  /** A claim that states a date, and that no later claim supersedes. */
  record Event(Claim claim, Moment moment) implements Entry {
    @Override
    public LocalDateTime at() {
      return moment.at();
    }

    @Override
    public LocalDate lastDay() {
      LocalDate end = moment.until().orElse(moment.at()).toLocalDate();
      return switch (moment.precision()) {
        case YEAR -> Year.from(end).atMonth(12).atEndOfMonth();
        case MONTH -> YearMonth.from(end).atEndOfMonth();
        case DAY, HOUR, MINUTE -> end;
      };
    }

    @Override
    public String isoAt() {
      return iso(moment.at());
    }

    @Override
    public Optional<String> isoUntil() {
      return moment.until().map(this::iso);
    }

    @Override
    public Optional<ZoneId> zone() {
      return moment.zone();
    }

    private String iso(LocalDateTime when) {
      return switch (moment.precision()) {
        case YEAR -> Year.from(when).toString();
        case MONTH -> YearMonth.from(when).toString();
        case DAY -> when.toLocalDate().toString();
        case HOUR -> when.truncatedTo(ChronoUnit.HOURS).toString();
        case MINUTE -> when.truncatedTo(ChronoUnit.MINUTES).toString();
      };
    }
  }

  /** A source came out. */
  record Publication(Source source) implements Entry {
    @Override
    public LocalDateTime at() {
      return AskReply.published(source).toLocalDateTime();
    }

    @Override
    public LocalDate lastDay() {
      return at().toLocalDate();
    }

    @Override
    public String isoAt() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AskReply.published(source));
    }

    @Override
    public Optional<String> isoUntil() {
      return Optional.empty();
    }

    @Override
    public Optional<ZoneId> zone() {
      return Optional.of(source.zone());
    }
  }

  Timeline {
    entries = List.copyOf(entries);
  }

  static Timeline of(Incident incident) {
    var events = incident.currentClaims().stream().flatMap(Timeline::event);
    var publications = incident.sources().stream().map(Publication::new);
    return new Timeline(
        Stream.<Entry>concat(events, publications)
            .sorted(Comparator.comparing(Entry::at))
            .toList());
  }

  private static Stream<Event> event(Claim claim) {
    return claim
        .value()
        .filter(Moment.class::isInstance)
        .map(value -> new Event(claim, (Moment) value))
        .stream();
  }
}
