package dev.ghotona.ingest;

import dev.ghotona.domain.Value.Moment.Precision;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A local time as it is written, as fine as it is known.
 *
 * @param begin its first moment
 * @param finest the finest part that is written
 */
record LocalTime(LocalDateTime begin, Precision finest) {
  private static final Pattern FORM =
      Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?)?)?");
  private static final String FIRST = "0000-01-01T00:00";

  /** The time that is written like 2023, 2023-03, 2023-03-04 or 2023-03-04T02:00, or empty. */
  static Optional<LocalTime> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LocalTime(LocalDateTime.parse(filled(text)), finest(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String filled(String text) {
    return text.length() < FIRST.length() ? text + FIRST.substring(text.length()) : text;
  }

  private static Precision finest(String text) {
    return switch (text.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      case 10 -> Precision.DAY;
      default -> Precision.MINUTE;
    };
  }
}
