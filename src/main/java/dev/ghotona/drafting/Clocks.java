package dev.ghotona.drafting;

import dev.ghotona.understanding.entity.TimeText;
import dev.ghotona.understanding.text.TimeWord;
import dev.ghotona.understanding.text.TimeWord.Hours;
import dev.ghotona.understanding.text.TimeWord.Kind;
import java.time.LocalTime;
import java.util.Optional;

/** Reads times of day: 6:45 am, সকাল ৬টা ৪৫ মিনিট, शाम 5 बजे. */
final class Clocks {
  private Clocks() {}

  /** A time of day in a sentence: its words, and whether the minute is told. */
  record Told(LocalTime time, boolean toTheMinute, int from, int to) {}

  /** The time that is told from this word on, or empty. */
  static Optional<Told> at(TimeText text, int at) {
    Optional<Hours> part = text.word(at, TimeWord.Part.class).map(TimeWord.Part::hours);
    int from = part.isPresent() ? at + 1 : at;
    boolean half = text.isMark(from, Kind.HALF);
    return digits(text, half ? from + 1 : from).flatMap(clock -> told(text, clock, part, half, at));
  }

  /** A clock's hour and minute as they are written, and the word after them. */
  private record Clock(int hour, int minute, boolean exact, int to, boolean surely) {}

  private static Optional<Clock> digits(TimeText text, int at) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    String digits = text.token(at).text();
    if (digits.matches("([01]?\\d|2[0-3])[:.][0-5]\\d")) {
      String[] parts = digits.split("[:.]");
      return Optional.of(
          new Clock(
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              true,
              at + 1,
              digits.indexOf(':') > 0));
    }
    return text.number(at, 0, 23).map(hour -> new Clock(hour, 0, false, at + 1, false));
  }

  private static Optional<Told> told(
      TimeText text, Clock clock, Optional<Hours> part, boolean half, int from) {
    int at = clock.to();
    if (text.isMark(at, Kind.AM) || text.isMark(at, Kind.PM)) {
      int hour = clock.hour() % 12 + (text.isMark(at, Kind.PM) ? 12 : 0);
      return told(hour, clock.minute(), clock.exact(), from, at + text.length(at));
    }
    boolean struck = text.isMark(at, Kind.CLOCK) || part.isPresent() && text.isMark(at, Kind.COUNT);
    if (!struck && !(clock.surely() || part.isPresent() && clock.exact())) {
      return Optional.empty();
    }
    int hour =
        part.filter(p -> clock.hour() <= 12).map(p -> p.of(clock.hour())).orElse(clock.hour());
    int end = struck ? at + text.length(at) : at;
    return half ? told(hour, 30, true, from, end) : minutes(text, clock, hour, from, end);
  }

  private static Optional<Told> minutes(TimeText text, Clock clock, int hour, int from, int at) {
    int next = text.isMark(at, Kind.OCLOCK) ? at + 1 : at;
    Optional<Integer> minute =
        clock.exact() ? Optional.empty() : text.number(next, 0, 59).filter(m -> sure(text, next));
    if (minute.isEmpty()) {
      return told(hour, clock.minute(), clock.exact(), from, at);
    }
    int end = text.isMark(next + 1, Kind.MINUTE) ? next + 2 : next + 1;
    return told(hour, minute.get(), true, from, end);
  }

  /** Minutes follow at once or are called so: in "3 o'clock 40 people" nobody means 3:40. */
  private static boolean sure(TimeText text, int at) {
    return text.isMark(at + 1, Kind.MINUTE) || text.analysis().before(at).isEmpty();
  }

  private static Optional<Told> told(int hour, int minute, boolean exact, int from, int to) {
    return Optional.of(new Told(LocalTime.of(hour, minute), exact, from, to));
  }
}
