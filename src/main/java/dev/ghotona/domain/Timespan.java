package dev.ghotona.domain;

import dev.ghotona.domain.Value.Moment.Precision;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * From one day to another, both included.
 *
 * @param from {@link LocalDate#MIN} where it has no begin
 * @param to {@link LocalDate#MAX} where it has no end
 */
public record Timespan(LocalDate from, LocalDate to) {
  public Timespan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a time that ends before it begins: " + from);
    }
  }

  /** The year, the month or the day in which a day lies. */
  public static Timespan around(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> of(day, TemporalAdjusters.firstDayOfYear(), TemporalAdjusters.lastDayOfYear());
      case MONTH ->
          of(day, TemporalAdjusters.firstDayOfMonth(), TemporalAdjusters.lastDayOfMonth());
      case DAY, HOUR, MINUTE -> new Timespan(day, day);
    };
  }

  private static Timespan of(
      LocalDate day,
      java.time.temporal.TemporalAdjuster first,
      java.time.temporal.TemporalAdjuster last) {
    return new Timespan(day.with(first), day.with(last));
  }

  /** A day and all after it. */
  public static Timespan since(LocalDate day) {
    return new Timespan(day, LocalDate.MAX);
  }

  /** A day and all before it. */
  public static Timespan until(LocalDate day) {
    return new Timespan(LocalDate.MIN, day);
  }

  /** Whether it is whole years, else whole months, else some days; an open end is as whole. */
  public Precision precision() {
    boolean months =
        (from.equals(LocalDate.MIN) || from.getDayOfMonth() == 1)
            && (to.equals(LocalDate.MAX) || to.getDayOfMonth() == to.lengthOfMonth());
    boolean years =
        months
            && (from.equals(LocalDate.MIN) || from.getMonthValue() == 1)
            && (to.equals(LocalDate.MAX) || to.getMonthValue() == 12);
    return years ? Precision.YEAR : months ? Precision.MONTH : Precision.DAY;
  }
}
