package dev.ghotona.channels.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The line on which a timeline is drawn, from the begin of its first day to the end of its last.
 *
 * @param left where it begins in the picture
 * @param right where it ends
 */
record TimeAxis(LocalDate first, LocalDate last, int left, int right) {
  private static final List<Step> STEPS =
      List.of(
          new Step(Grain.DAY, 1),
          new Step(Grain.DAY, 2),
          new Step(Grain.DAY, 7),
          new Step(Grain.DAY, 14),
          new Step(Grain.MONTH, 1),
          new Step(Grain.MONTH, 3),
          new Step(Grain.MONTH, 6),
          new Step(Grain.YEAR, 1),
          new Step(Grain.YEAR, 2),
          new Step(Grain.YEAR, 5),
          new Step(Grain.YEAR, 10),
          new Step(Grain.YEAR, 50));

  /** A place on the axis that is labelled. */
  record Tick(LocalDate day, Grain grain, int x) {}

  /** How fine the label of a tick has to be, and how many such labels there is room for. */
  enum Grain {
    DAY(4),
    MONTH(4),
    YEAR(5);

    private final int most;

    Grain(int most) {
      this.most = most;
    }
  }

  private record Step(Grain grain, int size) {
    LocalDate after(LocalDate day) {
      return switch (grain) {
        case DAY -> day.plusDays(size);
        case MONTH -> day.plusMonths(size);
        case YEAR -> day.plusYears(size);
      };
    }

    /** The first round date from this day on: a quarter begins in January, a decade in 2020. */
    LocalDate firstFrom(LocalDate day) {
      return switch (grain) {
        case DAY -> day;
        case MONTH -> firstRound(day, d -> (d.getMonthValue() - 1) % size == 0);
        case YEAR -> firstRound(day, d -> d.getMonthValue() == 1 && d.getYear() % size == 0);
      };
    }

    private static LocalDate firstRound(LocalDate day, Predicate<LocalDate> round) {
      var next = day.getDayOfMonth() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextMonth());
      return Stream.iterate(next, d -> d.plusMonths(1)).filter(round).findFirst().orElseThrow();
    }
  }

  int x(LocalDateTime when) {
    double share = (double) minutes(when) / minutes(last.plusDays(1).atStartOfDay());
    return left + (int) Math.round(share * (right - left));
  }

  /** The finest even division that leaves room for the labels. */
  List<Tick> ticks() {
    return STEPS.stream().map(this::ticks).flatMap(Optional::stream).findFirst().orElse(List.of());
  }

  private Optional<List<Tick>> ticks(Step step) {
    int most = step.grain().most;
    var ticks =
        Stream.iterate(step.firstFrom(first), d -> !d.isAfter(last), step::after)
            .limit(most + 1L)
            .map(day -> new Tick(day, step.grain(), x(day.atStartOfDay())))
            .toList();
    return ticks.size() > most ? Optional.empty() : Optional.of(ticks);
  }

  private long minutes(LocalDateTime when) {
    return ChronoUnit.MINUTES.between(first.atStartOfDay(), when);
  }
}
