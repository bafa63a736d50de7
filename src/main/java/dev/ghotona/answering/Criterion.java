package dev.ghotona.answering;

import dev.ghotona.domain.Sector;
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

  /** It fell into this year, by its sources' dates. */
  record InYear(int year) implements Criterion {}

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
      case InYear(int year) -> "year:" + year;
      case Speaking(String words) -> "words:" + words.replace(' ', '_');
    };
  }

  /** What {@link #written} has written; empty for all else. */
  static Optional<Criterion> parse(String text) {
    int colon = text.indexOf(':');
    String value = text.substring(colon + 1);
    return switch (text.substring(0, Math.max(0, colon))) {
      case "sector" -> Sector.ofTag(value).map(InSector::new);
      case "country" -> Optional.of(new InCountry(value));
      case "year" ->
          value.matches("[0-9]{4}")
              ? Optional.of(new InYear(Integer.parseInt(value)))
              : Optional.empty();
      case "words" -> Optional.of(new Speaking(value.replace('_', ' ')));
      default -> Optional.empty();
    };
  }
}
