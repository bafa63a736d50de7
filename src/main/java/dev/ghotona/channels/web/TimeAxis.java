package dev.ghotona.channels.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The line on which a timeline is drawn, from the begin of its first day to the end of its last.
 *
 * @param left where it begins in the picture
 * @param right where it ends
 */
record TimeAxis(LocalDate first, LocalDate last, int left, int right) {
  private static final int MOST_TICKS = 4;
  private static final List<Step> STEPS =
      List.of(
          Step.of(Period.ofDays(1)),
          Step.of(Period.ofDays(2)),
          Step.of(Period.ofDays(7)),
          Step.of(Period.ofDays(14)),
          Step.of(Period.ofMonths(1)),
          Step.of(Period.ofMonths(3)),
          Step.of(Period.ofMonths(6)),
          Step.of(Period.ofYears(1)),
          Step.of(Period.ofYears(2)),
          Step.of(Period.ofYears(5)),
          Step.of(Period.ofYears(20)));

  /** A place on the axis that is labelled. */
  record Tick(LocalDate day, Grain grain, int x) {}

  /** How fine the label of a tick has to be. */
  enum Grain {
    DAY,
    MONTH,
    YEAR
  }

  private record Step(Period period, Grain grain) {
    static Step of(Period period) {
      if (period.getDays() > 0) {
        return new Step(period, Grain.DAY);
      }
      return new Step(period, period.getMonths() > 0 ? Grain.MONTH : Grain.YEAR);
    }

    LocalDate firstAfter(LocalDate day) {
      return switch (grain) {
        case DAY -> day;
        case MONTH -> firstOn(day, d -> d.with(TemporalAdjusters.firstDayOfNextMonth()));
        case YEAR -> firstOn(day, d -> d.with(TemporalAdjusters.firstDayOfNextYear()));
      };
    }

    private LocalDate firstOn(LocalDate day, UnaryOperator<LocalDate> next) {
      boolean begins = grain == Grain.YEAR ? day.getDayOfYear() == 1 : day.getDayOfMonth() == 1;
      return begins ? day : next.apply(day);
    }
  }

  int x(LocalDateTime when) {
    double share = (double) minutes(when) / minutes(last.plusDays(1).atStartOfDay());
    return left + (int) Math.round(share * (right - left));
  }

  /** The finest even division that leaves room for the labels. */
  List<Tick> ticks() {
    return STEPS.stream()
        .map(this::ticks)
        .filter(ticks -> ticks.size() <= MOST_TICKS)
        .findFirst()
        .orElse(List.of());
  }

  private List<Tick> ticks(Step step) {
    return Stream.iterate(step.firstAfter(first), d -> !d.isAfter(last), d -> d.plus(step.period()))
        .limit(MOST_TICKS + 1L)
        .map(day -> new Tick(day, step.grain(), x(day.atStartOfDay())))
        .toList();
  }

  private long minutes(LocalDateTime when) {
    return ChronoUnit.MINUTES.between(first.atStartOfDay(), when);
  }
}
