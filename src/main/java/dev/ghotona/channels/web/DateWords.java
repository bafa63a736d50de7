package dev.ghotona.channels.web;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and counts as the pages write them: no finer than they are known. */
final class DateWords {
  private final Language language;
  private final Locale locale;

  DateWords(Language language) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language.tag());
  }

  /** A moment or, with an en dash, a range; with its offset from UTC where it has a time of day. */
  String of(Moment moment) {
    String from = of(moment.at(), moment.precision());
    String range = moment.until().map(u -> from + " – " + of(u, moment.precision())).orElse(from);
    return range + offset(moment);
  }

  /** A period, or its day where it is just one. */
  String of(Incident.Period period) {
    String from = day(period.from());
    return period.from().equals(period.to()) ? from : from + " – " + day(period.to());
  }

  /** The day on which it was published, in its own zone. */
  String of(Source source) {
    return day(AskReply.published(source).toLocalDate());
  }

  String day(LocalDate day) {
    return format("d MMMM uuuu", day);
  }

  /** A day as short as an axis needs it, without its year. */
  String shortDay(LocalDate day) {
    return format("d " + monthPattern(), day);
  }

  String month(LocalDate day) {
    return format(monthPattern(), day);
  }

  String year(LocalDate day) {
    return format("uuuu", day);
  }

  /** A count in the language's own digits. */
  String count(int count) {
    return NumberFormat.getIntegerInstance(locale).format(BigDecimal.valueOf(count));
  }

  private String of(LocalDateTime at, Precision precision) {
    return switch (precision) {
      case YEAR -> format("uuuu", at);
      case MONTH -> format("MMMM uuuu", at);
      case DAY -> format("d MMMM uuuu", at);
      case HOUR -> format("d MMMM uuuu, " + hourPattern(), at);
      case MINUTE -> format("d MMMM uuuu, HH:mm", at);
    };
  }

  /** Only English has short names of months that people write. */
  private String monthPattern() {
    return language == Language.ENGLISH ? "MMM" : "MMMM";
  }

  private String hourPattern() {
    return switch (language) {
      case BENGALI -> "BBBBB h'টা'";
      case ENGLISH -> "h a";
      case HINDI -> "B h 'बजे'";
    };
  }

  private String offset(Moment moment) {
    return moment
        .zone()
        .filter(zone -> moment.precision().compareTo(Precision.HOUR) >= 0)
        .map(zone -> format(" ('UTC'xxx)", moment.at().atZone(zone)))
        .orElse("");
  }

  private String format(String pattern, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(pattern, locale)
        .withDecimalStyle(DecimalStyle.of(locale))
        .format(when);
  }
}
