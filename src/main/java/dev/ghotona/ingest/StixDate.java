package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Value.Moment.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * When something was seen, as precisely as it is meant.
 *
 * @param at what is finer than the precision means nothing
 */
record StixDate(LocalDateTime at, Precision precision) {
  /** East of Greenwich the first of a month begins on the last day of the month before. */
  private static final int FURTHEST_EAST = 14;

  /** West of Greenwich it begins later on the same day. */
  private static final int FURTHEST_WEST = 12;

  /**
   * The date in a field, or empty where it is missing.
   *
   * @param ofMonths whether the material means months, and writes the local midnight that begins
   *     the first of one, as MITRE ATT&CK does
   * @throws IllegalArgumentException where the field holds no instant of STIX
   */
  static Optional<StixDate> in(JsonNode object, String field, boolean ofMonths) {
    return Words.in(object, field)
        .map(text -> parsed(text, field))
        .map(instant -> ofMonths ? ofMonth(instant) : plain(instant));
  }

  private static LocalDateTime parsed(String text, String field) {
    try {
      return LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(field + " is no instant: " + text, e);
    }
  }

  // A midnight of UTC is how a day is written where the hour is not known.
  private static StixDate plain(LocalDateTime at) {
    boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
    return new StixDate(at, midnight ? Precision.DAY : Precision.MINUTE);
  }

  private static StixDate ofMonth(LocalDateTime at) {
    LocalDateTime east = at.plusHours(FURTHEST_EAST);
    if (at.getMinute() == 0 && east.getDayOfMonth() == 1 && at.getDayOfMonth() != 1) {
      return new StixDate(firstOf(east), Precision.MONTH);
    }
    boolean west = at.getDayOfMonth() == 1 && at.getMinute() == 0 && at.getHour() <= FURTHEST_WEST;
    return west ? new StixDate(firstOf(at), Precision.MONTH) : plain(at);
  }

  private static LocalDateTime firstOf(LocalDateTime at) {
    return at.toLocalDate().withDayOfMonth(1).atStartOfDay();
  }

  /** As a sentence has it, after "in" or "on". */
  String inWords() {
    return switch (precision) {
      case YEAR -> "in " + at.getYear();
      case MONTH -> "in " + month() + " " + at.getYear();
      case DAY -> "on " + day();
      case HOUR, MINUTE -> "on " + day() + " at " + time() + " UTC";
    };
  }

  private String month() {
    return at.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String day() {
    return at.getDayOfMonth() + " " + month() + " " + at.getYear();
  }

  private String time() {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
  }
}
