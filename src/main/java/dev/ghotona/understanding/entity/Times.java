package dev.ghotona.understanding.entity;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.entity.Days.Named;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.TimeWord;
import dev.ghotona.understanding.text.TimeWord.Bound;
import dev.ghotona.understanding.text.TimeWord.Kind;
import dev.ghotona.understanding.text.TimeWord.Side;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the times that a question names: March 2021, গত বছর, 2020 ke baad, between 2019 and 2021.
 */
public final class Times {
  private static final Dictionary<TimeWord> WORDS = TimeWord.table(false);
  private static final Dictionary<TimeWord> LATIN_TOO = TimeWord.table(true);

  /** Shorter names of months, and march, are other words too. */
  private static final int SHORTEST_PLAIN_MONTH = 4;

  private static final String DASHES = "-–—";

  private final TimeText text;

  private Times(TimeText text) {
    this.text = text;
  }

  /**
   * A time in a text.
   *
   * @param from the index of its first word
   * @param to the index after its last word
   * @param derived whether it took the day of asking to work it out, or is but loosely told
   * @param yearless whether it is a month, a quarter or a half by name, without its year
   */
  public record Found(Timespan time, int from, int to, boolean derived, boolean yearless) {
    private Found(Timespan time, int from, int to, boolean derived) {
      this(time, from, to, derived, false);
    }

    private Timespan within(int year) {
      YearMonth last = YearMonth.from(time.to()).withYear(year);
      return new Timespan(time.from().withYear(year), last.atEndOfMonth());
    }

    /** The same in this year, where it does not tell one itself. */
    public Found inYear(int year) {
      return yearless ? new Found(within(year), from, to, false) : this;
    }
  }

  /**
   * The times that a text names, in order.
   *
   * @param today the day of asking
   */
  public static List<Found> in(Analysis analysis, WrittenForm form, LocalDate today) {
    boolean latin = form == WrittenForm.BENGALI_LATIN || form == WrittenForm.HINDI_LATIN;
    var words = latin ? LATIN_TOO : WORDS;
    return new Times(new TimeText(analysis, form.language(), today, words)).all();
  }

  private List<Found> all() {
    var found = new ArrayList<Found>();
    for (int at = 0; at < text.size(); ) {
      Optional<Found> time = at(at);
      time.ifPresent(found::add);
      at = time.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> at(int at) {
    for (Side side : Side.values()) {
      if (text.isBound(at, new Bound(side, false))) {
        int next = text.filled(at + text.length(at));
        Optional<Found> bound = one(next, true).flatMap(first -> ahead(side, first, at));
        if (bound.isPresent()) {
          return bound;
        }
      }
    }
    return counted(at).or(() -> one(at, text.isMark(at - 1, Kind.IN)).map(this::bounded));
  }

  /** "Since 2020"; "from 2019" may go on with "to 2021", and "between" has to go on. */
  private Optional<Found> ahead(Side side, Found first, int from) {
    boolean joins = side == Side.SINCE || side == Side.BETWEEN;
    Optional<Found> range = joins ? range(first, side == Side.BETWEEN) : Optional.empty();
    return range
        .or(() -> Optional.of(first).filter(f -> side != Side.AND).flatMap(f -> open(side, f)))
        .map(f -> new Found(f.time(), from, f.to(), f.derived()));
  }

  /** What is made of a time by what stands behind it. */
  private Found bounded(Found first) {
    return range(first, false)
        .or(
            () ->
                behind(first.to())
                    .flatMap(
                        b ->
                            open(b.side(), first)
                                .map(f -> new Found(f.time(), f.from(), b.to(), f.derived()))))
        .orElse(first);
  }

  private record Behind(Side side, int to) {}

  private Optional<Behind> behind(int at) {
    return behindAt(at).or(() -> text.isMark(at, Kind.OF) ? behindAt(at + 1) : Optional.empty());
  }

  private Optional<Behind> behindAt(int at) {
    return Stream.of(Side.values())
        .filter(side -> text.isBound(at, new Bound(side, true)))
        .map(side -> new Behind(side, at + text.length(at)))
        .findFirst();
  }

  /** "2019 to 2021", "January to March 2021"; "2019 and 2021" only beside "between". */
  private Optional<Found> range(Found first, boolean between) {
    return second(first.to())
        .flatMap(
            second -> {
              int end = behind(second.to()).filter(b -> closes(b.side())).map(Behind::to).orElse(0);
              boolean joined = between || !isAnd(first.to()) || end > 0;
              Found begin =
                  second.yearless() ? first : first.inYear(second.time().from().getYear());
              return joined && !second.time().to().isBefore(begin.time().from())
                  ? Optional.of(range(begin, second, Math.max(end, second.to())))
                  : Optional.empty();
            });
  }

  private static Found range(Found begin, Found end, int to) {
    var time = new Timespan(begin.time().from(), end.time().to());
    return new Found(time, begin.from(), to, begin.derived() || end.derived());
  }

  private static boolean closes(Side side) {
    return side == Side.UNTIL || side == Side.BETWEEN;
  }

  private boolean isAnd(int at) {
    return text.isBound(at, new Bound(Side.AND, false));
  }

  private Optional<Found> second(int at) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    String joint = text.analysis().before(at).strip();
    if (joint.length() == 1 && DASHES.contains(joint)) {
      return one(at, true);
    }
    boolean joins =
        isAnd(at)
            || text.isBound(at, new Bound(Side.UNTIL, false))
            || text.isBound(at, new Bound(Side.SINCE, true));
    return joins ? one(at + text.length(at), true) : Optional.empty();
  }

  private static Optional<Found> open(Side side, Found of) {
    Timespan time = of.time();
    Optional<Timespan> open =
        switch (side) {
          case SINCE -> Optional.of(Timespan.since(time.from()));
          case AFTER -> Optional.of(Timespan.since(time.to().plusDays(1)));
          case BEFORE -> Optional.of(Timespan.until(time.from().minusDays(1)));
          case UNTIL -> Optional.of(Timespan.until(time.to()));
          case BETWEEN, AND -> Optional.empty();
        };
    return open.map(t -> new Found(t, of.from(), of.to(), of.derived()));
  }

  /**
   * The last three years, গত কয়েক মাসে: from then on, months and years as whole ones. The last
   * three months of 2021 are none.
   */
  private Optional<Found> counted(int at) {
    boolean last =
        text.word(at, TimeWord.Shift.class).filter(s -> s.by() < 0).isPresent()
            || text.word(at, TimeWord.Ordinal.class).filter(o -> o.nth() < 0).isPresent();
    return last
        ? count(at + 1)
            .flatMap(n -> since(n.value(), at, n.to()))
            .filter(counted -> YearParts.at(text, at).isEmpty())
        : Optional.empty();
  }

  private Optional<Count> count(int at) {
    return text.word(at, TimeWord.Several.class)
        .map(several -> new Count(several.count(), at + text.length(at)))
        .or(() -> Count.at(text, at));
  }

  private Optional<Found> since(int count, int from, int at) {
    LocalDate today = text.today();
    return text.word(at, TimeWord.Unit.class)
        .map(
            unit ->
                switch (unit.length()) {
                  case DAY -> today.minusDays(count);
                  case WEEK, WEEKEND -> today.minusWeeks(count);
                  case MONTH -> today.minusMonths(count).withDayOfMonth(1);
                  case YEAR -> today.minusYears(count).withDayOfMonth(1);
                })
        .map(day -> new Found(Timespan.since(day), from, at + 1, true));
  }

  /**
   * A day, a month, a year or a part of it; {@code clear}: the word before it says that a time
   * follows.
   */
  private Optional<Found> one(int at, boolean clear) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    return YearParts.at(text, at)
        .or(
            () ->
                Days.at(text, at)
                    .filter(n -> clear || !isOtherWord(n))
                    .or(() -> plain(at, clear))
                    .map(n -> YearParts.behind(text, n).orElseGet(() -> found(n))));
  }

  private Found found(Named named) {
    Timespan first = Timespan.around(named.at(), named.precision());
    LocalDate last =
        named.until().map(u -> Timespan.around(u, named.precision()).to()).orElse(first.to());
    return new Found(
        new Timespan(first.from(), last),
        named.from(),
        isCalledMonth(named) ? named.to() + 1 : named.to(),
        named.derived(),
        isMonthAlone(named));
  }

  /** মে মাসে, मई महीने में. */
  private boolean isCalledMonth(Named named) {
    return named.precision() == Precision.MONTH
        && text.word(named.to(), TimeWord.Unit.class)
            .filter(unit -> unit.length() == TimeWord.Length.MONTH)
            .isPresent();
  }

  private boolean isMonthAlone(Named named) {
    return named.derived()
        && named.precision() == Precision.MONTH
        && text.month(named.from()).isPresent();
  }

  /** A year or a month as people type them: by itself, and without a capital. */
  private Optional<Named> plain(int at, boolean clear) {
    return Days.plainYear(text, at)
        .or(
            () ->
                text.month(at)
                    .map(month -> Days.latestMonth(text, month, at))
                    .filter(named -> clear || !isOtherWord(named)));
  }

  /**
   * Whether a month alone may be no month: may I, march on, jano (you know) as jan with an ending.
   */
  private boolean isOtherWord(Named named) {
    var token = text.token(named.from());
    boolean month = named.precision() == Precision.MONTH && named.to() == named.from() + 1;
    return month
        && !isCalledMonth(named)
        && token.script() == Script.LATIN
        && (token.text().length() < SHORTEST_PLAIN_MONTH
            || !text.isListed(named.from())
            || isMarch(token.text()));
  }

  private boolean isMarch(String word) {
    return text.language() == Language.ENGLISH && word.startsWith("march");
  }
}
