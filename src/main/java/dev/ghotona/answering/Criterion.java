package dev.ghotona.answering;

import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value.Moment.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** By what incidents are selected. */
public sealed interface Criterion {
  /** Who was hit is of this line of work. */
  record InSector(Sector sector) implements Criterion {}

  /**
   * It happened in this country.
   *
   * @param code ISO 3166-1 alpha-2
   */
  record InCountry(String code) implements Criterion {}

  /**
   * It surely went on in this time; of several times in any.
   *
   * @param words how the asker called it, where that told it only together with the day of asking
   */
  record During(Timespan time, Optional<String> words) implements Criterion {}

  /**
   * Somebody who is said to have done it is called so, or comes from there.
   *
   * @param words as the asker wrote them
   */
  record Accused(String words) implements Criterion {}

  /**
   * A claim or a name of it speaks of this.
   *
   * @param words as the asker wrote them
   */
  record Speaking(String words) implements Criterion {}

  /** As text, to be {@link #parse read again}. */
  default String written() {
    return switch (this) {
      case InSector(Sector sector) -> "sector:" + sector.tag();
      case InCountry(String code) -> "country:" + code;
      case During(Timespan time, var words) ->
          "time:" + written(time) + words.map(w -> ":" + joined(w)).orElse("");
      case Accused(String words) -> "by:" + joined(words);
      case Speaking(String words) -> "words:" + joined(words);
    };
  }

  private static String joined(String words) {
    return words.strip().replaceAll("\\s+", "_");
  }

  private static String parted(String words) {
    return words.replace('_', ' ');
  }

  /** What {@link #written} has written; empty for all else. */
  static Optional<Criterion> parse(String text) {
    int colon = text.indexOf(':');
    String value = text.substring(colon + 1);
    return switch (text.substring(0, Math.max(0, colon))) {
      case "sector" -> Sector.ofTag(value).map(InSector::new);
      case "country" -> Optional.of(new InCountry(value));
      case "time", "year" -> during(value);
      case "by" -> Optional.of(new Accused(parted(value)));
      case "words" -> Optional.of(new Speaking(parted(value)));
      default -> Optional.empty();
    };
  }

  private static String written(Timespan time) {
    String from = written(time.from(), time.precision());
    String to = written(time.to(), time.precision());
    return from.equals(to) ? from : from + ".." + to;
  }

  /** As much of the date as is known; nothing for an open end. */
  private static String written(LocalDate day, Precision precision) {
    if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
      return "";
    }
    return switch (precision) {
      case YEAR -> Year.from(day).toString();
      case MONTH -> YearMonth.from(day).toString();
      case DAY, HOUR, MINUTE -> day.toString();
    };
  }

  private static Optional<Criterion> during(String text) {
    String[] parts = text.split(":", 2);
    String[] ends = parts[0].split("\\.\\.", 2);
    String last = ends[ends.length - 1];
    Optional<String> words = parts.length > 1 ? Optional.of(parted(parts[1])) : Optional.empty();
    if (ends[0].isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate from = ends[0].isEmpty() ? LocalDate.MIN : whole(ends[0]).from();
      LocalDate to = last.isEmpty() ? LocalDate.MAX : whole(last).to();
      return Optional.of(new During(new Timespan(from, to), words));
    } catch (DateTimeException | IllegalArgumentException noTime) {
      return Optional.empty();
    }
  }

  /** The year, month or day of which so much is written. */
  private static Timespan whole(String written) {
    return switch (written.length()) {
      case 4 -> Timespan.around(Year.parse(written).atDay(1), Precision.YEAR);
      case 7 -> Timespan.around(YearMonth.parse(written).atDay(1), Precision.MONTH);
      default -> Timespan.around(LocalDate.parse(written), Precision.DAY);
    };
  }
}
