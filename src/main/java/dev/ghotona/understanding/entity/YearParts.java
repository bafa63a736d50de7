package dev.ghotona.understanding.entity;

import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.understanding.entity.Days.Named;
import dev.ghotona.understanding.text.TimeWord;
import dev.ghotona.understanding.text.TimeWord.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads parts of years: the first half of 2021, Q3 2023, early 2021, ২০২১ সালের প্রথম ছয় মাস. */
final class YearParts {
  private static final int YEAR = 12;

  /** What early, mid and late are taken for; nobody says so of a year that is not told. */
  private static final int THIRD = 4;

  private YearParts() {}

  /**
   * A part of some year.
   *
   * @param nth which of those parts, from 1; -1 is the last
   * @param to the index after its last word
   */
  private record Part(int nth, int months, int to) {
    boolean isOfYear() {
      return months > 0 && Math.max(nth, 1) * months <= YEAR;
    }

    Timespan of(int year) {
      int first = nth > 0 ? (nth - 1) * months : YEAR - months;
      YearMonth begin = YearMonth.of(year, first + 1);
      return span(begin, months);
    }
  }

  private static Timespan span(YearMonth begin, int months) {
    return new Timespan(begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth());
  }

  /** The part that begins at a word: of the year behind it, else of the last that it began in. */
  static Optional<Times.Found> at(TimeText text, int at) {
    return part(text, at)
        .flatMap(
            part ->
                year(text, part.to())
                    .map(y -> found(part, y, at, y.to()))
                    .or(() -> alone(text, part, at)))
        .or(() -> shifted(text, at));
  }

  /** The part of this year that is told behind it: গত বছরের প্রথমার্ধ, 2021 की पहली तिमाही. */
  static Optional<Times.Found> behind(TimeText text, Named year) {
    int next = isJoint(text, year.to()) ? year.to() + 1 : year.to();
    return year.precision() == Precision.YEAR
        ? part(text, next).map(part -> found(part, year, year.from(), part.to()))
        : Optional.empty();
  }

  private static Times.Found found(Part part, Named year, int from, int to) {
    boolean loosely = part.months() == THIRD;
    Timespan time = part.of(year.at().getYear());
    return new Times.Found(time, from, to, year.derived() || loosely, false);
  }

  private static Optional<Named> year(TimeText text, int at) {
    int next = text.filled(isJoint(text, at) ? at + 1 : at);
    return Days.at(text, next)
        .filter(named -> named.precision() == Precision.YEAR)
        .or(() -> Days.plainYear(text, next));
  }

  private static boolean isJoint(TimeText text, int at) {
    return text.isMark(at, Kind.IN) || text.isMark(at, Kind.OF);
  }

  /** "And in the second quarter?"; "the first half of them" is none. */
  private static Optional<Times.Found> alone(TimeText text, Part part, int at) {
    if (part.nth() < 0 || part.months() == THIRD || text.isMark(part.to(), Kind.IN)) {
      return Optional.empty();
    }
    Timespan latest = part.of(text.today().getYear());
    Timespan time =
        latest.from().isAfter(text.today()) ? part.of(text.today().getYear() - 1) : latest;
    return Optional.of(new Times.Found(time, at, part.to(), true, true));
  }

  /** Last quarter, এই প্রান্তিকে. */
  private static Optional<Times.Found> shifted(TimeText text, int at) {
    return text.word(at, TimeWord.Shift.class)
        .flatMap(
            shift ->
                text.word(at + 1, TimeWord.Share.class)
                    .map(share -> current(text.today(), share.months(), shift.by()))
                    .map(time -> new Times.Found(time, at, at + 2, true, false)));
  }

  private static Timespan current(LocalDate today, int months, int by) {
    int before = (today.getMonthValue() - 1) % months;
    return span(YearMonth.from(today).minusMonths(before).plusMonths((long) by * months), months);
  }

  private static Optional<Part> part(TimeText text, int at) {
    return text.word(at, TimeWord.Season.class)
        .map(season -> new Part(season.nth(), season.months(), at + text.length(at)))
        .or(
            () ->
                text.word(at, TimeWord.Ordinal.class)
                    .flatMap(ordinal -> counted(text, ordinal.nth(), at + text.length(at))))
        .filter(Part::isOfYear);
  }

  /** What is counted: a quarter, six months, a month. */
  private static Optional<Part> counted(TimeText text, int nth, int at) {
    return text.word(at, TimeWord.Share.class)
        .map(share -> new Part(nth, share.months(), at + text.length(at)))
        .or(
            () -> {
              Count count = Count.at(text, at).orElse(new Count(1, at));
              return text.word(count.to(), TimeWord.Unit.class)
                  .filter(unit -> unit.length() == TimeWord.Length.MONTH)
                  .map(unit -> new Part(nth, count.value(), count.to() + 1));
            });
  }
}
