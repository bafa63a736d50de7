package dev.ghotona.wording;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates and times written out in one language, never finer than they are known. All three languages
 * put the day before the month before the year, so a range leaves out of its begin what its end
 * says again.
 */
final class Dates {
  private final Language language;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Zones zones;
  private final String[] months;

  Dates(Language language, Phrases phrases, Numbers numbers) {
    this.language = language;
    this.phrases = phrases;
    this.numbers = numbers;
    zones = new Zones(language);
    // By its calendar: else ICU reads all that is known of the world's regions to find out which.
    months =
        new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(language.tag()))
            .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
  }

  /** The moment or the range; a clock time with its zone, where that is known. */
  String told(Moment moment) {
    var precision = moment.precision();
    var at = truncated(moment.at(), precision);
    var until = moment.until().map(end -> truncated(end, precision)).orElse(at);
    String told = at.equals(until) ? told(at, precision) : range(at, until, precision);
    return moment
        .zone()
        .filter(zone -> isClockTime(precision))
        .map(zone -> told + " (" + zones.name(zone, at.atZone(zone).toInstant()) + ")")
        .orElse(told);
  }

  /** From one day to another, as years or months where it is whole ones. */
  String told(Timespan time) {
    var until = Optional.of(time.to().atStartOfDay());
    return told(new Moment(time.from().atStartOfDay(), until, Optional.empty(), time.precision()));
  }

  /** A day, or the year or month in which it lies. */
  String told(LocalDate day, Precision precision) {
    return told(day.atStartOfDay(), precision);
  }

  /** When a source was published, with the zone that this time is in. */
  String published(Source source) {
    ZoneId zone = source.zone();
    var local = LocalDateTime.ofInstant(source.published(), zone);
    String name = zones.name(zone, source.published());
    String note = source.zoneDerived() ? phrases.say(Phrase.INFERRED, name) : name;
    return told(local, Precision.MINUTE) + " (" + note + ")";
  }

  private static LocalDateTime truncated(LocalDateTime at, Precision precision) {
    return switch (precision) {
      case YEAR -> at.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
      case MONTH -> at.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
      case DAY -> at.truncatedTo(ChronoUnit.DAYS);
      case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
      case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
    };
  }

  private static boolean isClockTime(Precision precision) {
    return precision.compareTo(Precision.DAY) > 0;
  }

  private String told(LocalDateTime at, Precision precision) {
    return switch (precision) {
      case YEAR -> year(at);
      case MONTH -> month(at) + " " + year(at);
      case DAY -> day(at) + " " + month(at) + " " + year(at);
      case HOUR, MINUTE -> told(at, Precision.DAY) + ", " + time(at, precision);
    };
  }

  private String range(LocalDateTime from, LocalDateTime until, Precision precision) {
    if (isClockTime(precision) && from.toLocalDate().equals(until.toLocalDate())) {
      String times = range(time(from, precision), time(until, precision));
      return told(from, Precision.DAY) + ", " + times;
    }
    return range(begin(from, until, precision), told(until, precision));
  }

  private String begin(LocalDateTime from, LocalDateTime until, Precision precision) {
    if (isClockTime(precision) || from.getYear() != until.getYear()) {
      return told(from, precision);
    }
    if (precision == Precision.MONTH) {
      return month(from);
    }
    boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(until));
    return sameMonth ? day(from) : day(from) + " " + month(from);
  }

  private String range(String from, String until) {
    return phrases.say(Phrase.RANGE, from, until);
  }

  private String time(LocalDateTime at, Precision precision) {
    String part = phrases.partOfDay(DayPart.of(at.getHour()));
    String hour = numbers.digits((at.getHour() + 11) % 12 + 1);
    if (precision == Precision.HOUR) {
      return phrases.say(Phrase.HOUR, part, hour);
    }
    return at.getMinute() == 0
        ? phrases.say(Phrase.ON_THE_HOUR, part, hour)
        : minute(part, hour, at.getMinute());
  }

  private String minute(String part, String hour, int minute) {
    return phrases.say(Phrase.MINUTE, part, hour, minute(minute));
  }

  /** English writes a minute as on the clock, 6:05; the others count minutes. */
  private String minute(int minute) {
    return switch (language) {
      case ENGLISH -> numbers.twoDigits(minute);
      case BENGALI, HINDI -> numbers.digits(minute);
    };
  }

  private String year(LocalDateTime at) {
    return numbers.digits(at.getYear());
  }

  private String month(LocalDateTime at) {
    return months[at.getMonthValue() - 1];
  }

  private String day(LocalDateTime at) {
    return numbers.digits(at.getDayOfMonth());
  }
}
