package dev.ghotona.answering;

import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Timespan;
import java.time.DateTimeException;
import java.time.LocalDate;
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
   * A claim of it, or a name of who did it, speaks of this.
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
      case Speaking(String words) -> "words:" + joined(words);
    };
  }

  private static String joined(String words) {
    return words.replace(' ', '_');
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
      case "time" -> during(value);
      case "year" -> during(value + "-01-01.." + value + "-12-31");
      case "words" -> Optional.of(new Speaking(parted(value)));
      default -> Optional.empty();
    };
  }

  private static String written(Timespan time) {
    String from = time.from().equals(LocalDate.MIN) ? "" : time.from().toString();
    String to = time.to().equals(LocalDate.MAX) ? "" : time.to().toString();
    return from + ".." + to;
  }

  private static Optional<Criterion> during(String text) {
    String[] parts = text.split(":", 2);
    String[] days = parts[0].split("\\.\\.", 2);
    try {
      var time = new Timespan(day(days[0], LocalDate.MIN), day(days[1], LocalDate.MAX));
      Optional<String> words = parts.length > 1 ? Optional.of(parted(parts[1])) : Optional.empty();
      return Optional.of(new During(time, words));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException other) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String text, LocalDate open) {
    return text.isEmpty() ? open : LocalDate.parse(text);
  }
}
