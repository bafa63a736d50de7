package dev.ghotona.understanding.entity;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.TimeWord;
import dev.ghotona.understanding.text.TimeWord.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads days, weeks, months and years: 7 March, last weekend, গত বুধবার, दो दिन पहले. */
public final class Days {
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "of", "the", "লা", "রা", "ঠা", "ই", "শে");
  private static final Set<String> TO = Set.of("to", "and", "থেকে", "ও", "से", "और");
  private static final int FARTHEST_AGO = 60;

  /** Numerals that are words of grammar elsewhere: दो is "give" too. */
  static final Map<String, Integer> FEW =
      Map.of("a", 1, "one", 1, "এক", 1, "एक", 1, "दो", 2, "তিন", 3, "तीन", 3);

  /** A way in which days are named. */
  private interface Form {
    Optional<Named> at(TimeText text, int at);
  }

  /** The first that fits counts. */
  private static final List<Form> FORMS =
      List.of(
          Days::iso,
          Days::yearFirst,
          Days::dayFirst,
          Days::monthFirst,
          Days::year,
          Days::shifted,
          Days::ago,
          Days::weekday,
          Days::counted);

  private Days() {}

  /** What is named, from which word to which, and whether the text's date was needed for it. */
  public record Named(
      LocalDate at,
      Optional<LocalDate> until,
      Precision precision,
      int from,
      int to,
      boolean derived) {}

  /** What is named from this word on, or empty. */
  public static Optional<Named> at(TimeText text, int at) {
    for (Form form : FORMS) {
      Optional<Named> named = form.at(text, at);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** 2023-03-07. */
  private static Optional<Named> iso(TimeText text, int at) {
    return text.year(at)
        .filter(y -> text.analysis().behind(at).equals("-"))
        .flatMap(
            year ->
                text.number(at + 1, 1, 12)
                    .flatMap(
                        month ->
                            text.number(at + 2, 1, 31)
                                .flatMap(day -> day(year, month, day))
                                .map(date -> exact(date, Precision.DAY, at, at + 3))));
  }

  /** ২০২৩ সালের ৭ মার্চ, ২০২৩ সালের মার্চ. */
  private static Optional<Named> yearFirst(TimeText text, int at) {
    Optional<Integer> year =
        text.year(at).filter(y -> text.isMark(at + 1, Kind.IN) || text.isMark(at + 1, Kind.OF));
    if (year.isEmpty() || text.language() == Language.ENGLISH) {
      return Optional.empty();
    }
    Optional<Integer> day = text.number(at + 2, 1, 31);
    int month = day.isPresent() ? afterOrdinal(text, at + 3) : at + 2;
    return text.month(month)
        .flatMap(
            m ->
                day.isPresent()
                    ? day(year.get(), m, day.get()).map(d -> exact(d, Precision.DAY, at, month + 1))
                    : Optional.of(
                        exact(LocalDate.of(year.get(), m, 1), Precision.MONTH, at, month + 1)));
  }

  /** 7 March 2023, 3 to 5 March, ৭ মার্চ. */
  private static Optional<Named> dayFirst(TimeText text, int at) {
    Optional<Integer> first = text.number(at, 1, 31);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> last = second(text, at + 1);
    int month = afterOrdinal(text, last.isPresent() ? secondAt(text, at + 1) + 1 : at + 1);
    return text.month(month).flatMap(m -> dated(text, m, first.get(), last, at, month + 1));
  }

  /** March 7, 2023; March 3-5; March 2023; in March. */
  private static Optional<Named> monthFirst(TimeText text, int at) {
    Optional<Integer> month = text.month(at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> day = text.number(at + 1, 1, 31);
    if (day.isPresent() && text.language() == Language.ENGLISH) {
      Optional<Integer> last = second(text, at + 2);
      int end = last.isPresent() ? secondAt(text, at + 2) + 1 : afterOrdinal(text, at + 2);
      return dated(text, month.get(), day.get(), last, at, end);
    }
    int next = text.isMark(at + 1, Kind.IN) ? at + 2 : at + 1;
    Optional<Integer> year = text.year(next);
    return year.isPresent()
        ? Optional.of(
            exact(LocalDate.of(year.get(), month.get(), 1), Precision.MONTH, at, next + 1))
        : monthAlone(text, month.get(), at);
  }

  /**
   * A month without a year; in English it takes a word before it, since may and march are verbs.
   */
  private static Optional<Named> monthAlone(TimeText text, int month, int at) {
    boolean clear =
        text.language() != Language.ENGLISH
            || text.token(at).capital() && text.isMark(at - 1, Kind.IN);
    return clear ? Optional.of(latestMonth(text, month, at)) : Optional.empty();
  }

  /** The latest month of this name that had begun on the text's date. */
  static Named latestMonth(TimeText text, int month, int at) {
    LocalDate first = latest(text, month, 1);
    return new Named(first, Optional.empty(), Precision.MONTH, at, at + 1, true);
  }

  private static Optional<Named> dated(
      TimeText text, int month, int first, Optional<Integer> last, int from, int to) {
    int afterIn = text.isMark(to, Kind.IN) ? to + 1 : to;
    Optional<Integer> year = text.year(afterIn);
    int end = year.isPresent() ? skipIn(text, afterIn + 1) : to;
    Optional<LocalDate> begin =
        year.isPresent()
            ? day(year.get(), month, first)
            : Optional.of(latest(text, month, Math.min(first, 28)))
                .flatMap(d -> day(d.getYear(), month, first));
    return begin.map(
        date ->
            new Named(
                date,
                last.filter(l -> l > first).flatMap(l -> day(date.getYear(), month, l)),
                Precision.DAY,
                from,
                end,
                year.isEmpty()));
  }

  private static int skipIn(TimeText text, int at) {
    boolean said = text.language() != Language.ENGLISH && text.isMark(at, Kind.IN);
    return said ? at + 1 : at;
  }

  /** In 2023; ২০২৩ সালে; 2023 में. */
  private static Optional<Named> year(TimeText text, int at) {
    boolean english = text.language() == Language.ENGLISH;
    boolean said =
        english
            ? text.isMark(at - 1, Kind.IN)
            : text.isMark(at + 1, Kind.IN)
                || text.isMark(at - 1, Kind.IN)
                || at + 1 < text.size() && text.token(at + 1).text().equals("में");
    return text.year(at)
        .filter(y -> said)
        .map(y -> exact(LocalDate.of(y, 1, 1), Precision.YEAR, at, skipIn(text, at + 1)));
  }

  /** A year as people type it, by itself. */
  static Optional<Named> plainYear(TimeText text, int at) {
    return text.year(at).map(y -> exact(LocalDate.of(y, 1, 1), Precision.YEAR, at, at + 1));
  }

  /** Last week, গত বুধবার, this month, last March. */
  private static Optional<Named> shifted(TimeText text, int at) {
    return text.word(at, TimeWord.Shift.class)
        .flatMap(shift -> shifted(text, shift.by(), at, at + 1))
        .or(() -> whole(text, at));
  }

  private static Optional<Named> whole(TimeText text, int at) {
    return text.word(at, TimeWord.Whole.class)
        .flatMap(whole -> unit(text.today(), whole.length(), whole.by()))
        .map(n -> new Named(n.at(), n.until(), n.precision(), at, at + 1, true));
  }

  private static Optional<Named> shifted(TimeText text, int by, int from, int at) {
    Optional<Named> unit =
        text.word(at, TimeWord.Unit.class).flatMap(u -> unit(text.today(), u.length(), by));
    return unit.or(() -> weekday(text, at, by))
        .or(() -> text.month(at).map(m -> yearly(text, m, by)))
        .map(n -> new Named(n.at(), n.until(), n.precision(), from, at + 1, true));
  }

  private static Named yearly(TimeText text, int month, int by) {
    LocalDate latest = latest(text, month, 1);
    LocalDate at = by > 0 ? latest.plusYears(1) : latest;
    return new Named(at, Optional.empty(), Precision.MONTH, 0, 0, true);
  }

  private static Optional<Named> unit(LocalDate today, TimeWord.Length length, int by) {
    LocalDate monday = today.with(previousOrSame(MONDAY)).plusWeeks(by);
    return switch (length) {
      case DAY -> Optional.empty();
      case WEEK -> Optional.of(range(monday, by == 0 ? today : monday.plusDays(6)));
      case WEEKEND -> {
        LocalDate sunday = by < 0 ? today.with(previous(SUNDAY)) : monday.plusDays(6);
        yield Optional.of(range(sunday.minusDays(1), sunday));
      }
      case MONTH -> Optional.of(of(today.plusMonths(by).withDayOfMonth(1), Precision.MONTH));
      case YEAR -> Optional.of(of(today.plusYears(by).withDayOfYear(1), Precision.YEAR));
    };
  }

  /** Two days ago, দুই সপ্তাহ আগে. */
  private static Optional<Named> ago(TimeText text, int at) {
    Optional<TimeWord.Length> length =
        text.word(at, TimeWord.Unit.class).map(TimeWord.Unit::length);
    if (length.isEmpty() || !text.isMark(at + 1, Kind.AGO)) {
      return Optional.empty();
    }
    Integer few = at > 0 ? FEW.get(text.token(at - 1).text()) : null;
    return few != null
        ? ago(text, length.get(), few, at - 1, at + 2)
        : Numbers.before(text.analysis(), at)
            .filter(n -> n.value().intValue() <= FARTHEST_AGO && n.value().scale() <= 0)
            .flatMap(n -> ago(text, length.get(), n.value().intValue(), n.from(), at + 2));
  }

  private static Optional<Named> ago(
      TimeText text, TimeWord.Length length, int count, int from, int to) {
    return before(text.today(), length, count)
        .map(d -> new Named(d.at(), d.until(), d.precision(), from, to, true));
  }

  private static Optional<Named> before(LocalDate today, TimeWord.Length length, int count) {
    return length == TimeWord.Length.DAY
        ? Optional.of(of(today.minusDays(count), Precision.DAY))
        : unit(today, length, -count);
  }

  private static Optional<Named> weekday(TimeText text, int at) {
    return weekday(text, at, 0)
        .map(n -> new Named(n.at(), n.until(), n.precision(), at, at + 1, true));
  }

  private static Optional<Named> weekday(TimeText text, int at, int by) {
    return text.word(at, TimeWord.Weekday.class)
        .map(TimeWord.Weekday::day)
        .map(day -> of(weekday(text.today(), day, by), Precision.DAY));
  }

  /** The day of that name before the text's, today among them where nobody says "last". */
  private static LocalDate weekday(LocalDate today, DayOfWeek day, int by) {
    return today.with(by < 0 ? previous(day) : by > 0 ? next(day) : previousOrSame(day));
  }

  /** Yesterday, আজ. */
  private static Optional<Named> counted(TimeText text, int at) {
    return text.word(at, TimeWord.Day.class)
        .map(
            day ->
                new Named(
                    text.today().plusDays(day.offset()),
                    Optional.empty(),
                    Precision.DAY,
                    at,
                    at + text.length(at),
                    true));
  }

  private static Named of(LocalDate at, Precision precision) {
    return new Named(at, Optional.empty(), precision, 0, 0, true);
  }

  private static Named range(LocalDate from, LocalDate until) {
    return new Named(from, Optional.of(until), Precision.DAY, 0, 0, true);
  }

  private static Named exact(LocalDate at, Precision precision, int from, int to) {
    return new Named(at, Optional.empty(), precision, from, to, false);
  }

  private static int afterOrdinal(TimeText text, int at) {
    int next = at;
    while (next < text.size() && ORDINALS.contains(text.token(next).text())) {
      next++;
    }
    return next;
  }

  /** The second day of a range. */
  private static Optional<Integer> second(TimeText text, int at) {
    return secondAt(text, at) < 0 ? Optional.empty() : text.number(secondAt(text, at), 1, 31);
  }

  private static int secondAt(TimeText text, int at) {
    if (at >= text.size()) {
      return -1;
    }
    String joint = text.analysis().before(at).strip();
    if (joint.equals("-") || joint.equals("–") || joint.equals("—")) {
      return at;
    }
    return TO.contains(text.token(at).text()) ? at + 1 : -1;
  }

  /** The latest such day that is not after the text's date. */
  private static LocalDate latest(TimeText text, int month, int day) {
    LocalDate same = LocalDate.of(text.today().getYear(), month, day);
    return same.isAfter(text.today()) ? same.minusYears(1) : same;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
