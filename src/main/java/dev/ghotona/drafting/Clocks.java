package dev.ghotona.drafting;

import dev.ghotona.drafting.Moments.Reading;
import dev.ghotona.drafting.TimeWord.Hours;
import dev.ghotona.drafting.TimeWord.Kind;
import java.time.LocalTime;
import java.util.Optional;

/** Reads times of day: 6:45 am, সকাল ৬টা ৪৫ মিনিট, शाम 5 बजे. */
final class Clocks {
  private Clocks() {}

  /** A time of day in a sentence: its words, and whether the minute is told. */
  record Told(LocalTime time, boolean toTheMinute, int from, int to) {}

  /** The time that is told from this word on, or empty. */
  static Optional<Told> at(Reading reading, int at) {
    Optional<Hours> part = reading.word(at, TimeWord.Part.class).map(TimeWord.Part::hours);
    int from = part.isPresent() ? at + 1 : at;
    boolean half = reading.isMark(from, Kind.HALF);
    return digits(reading, half ? from + 1 : from)
        .flatMap(clock -> told(reading, clock, part, half, at));
  }

  /** A clock's hour and minute as they are written, and the word after them. */
  private record Clock(int hour, int minute, boolean exact, int to, boolean surely) {}

  private static Optional<Clock> digits(Reading reading, int at) {
    if (at >= reading.sentence().size()) {
      return Optional.empty();
    }
    String text = reading.sentence().token(at).text();
    if (text.matches("([01]?\\d|2[0-3])[:.][0-5]\\d")) {
      String[] parts = text.split("[:.]");
      return Optional.of(
          new Clock(
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              true,
              at + 1,
              text.indexOf(':') > 0));
    }
    return reading.number(at, 0, 23).map(hour -> new Clock(hour, 0, false, at + 1, false));
  }

  private static Optional<Told> told(
      Reading reading, Clock clock, Optional<Hours> part, boolean half, int from) {
    int at = clock.to();
    if (reading.isMark(at, Kind.AM) || reading.isMark(at, Kind.PM)) {
      int hour = clock.hour() % 12 + (reading.isMark(at, Kind.PM) ? 12 : 0);
      return told(hour, clock.minute(), clock.exact(), from, at + reading.length(at));
    }
    boolean struck =
        reading.isMark(at, Kind.CLOCK) || part.isPresent() && reading.isMark(at, Kind.COUNT);
    if (!struck && !(clock.surely() || part.isPresent() && clock.exact())) {
      return Optional.empty();
    }
    int hour =
        part.filter(p -> clock.hour() <= 12).map(p -> p.of(clock.hour())).orElse(clock.hour());
    int end = struck ? at + reading.length(at) : at;
    return half ? told(hour, 30, true, from, end) : minutes(reading, clock, hour, from, end);
  }

  private static Optional<Told> minutes(Reading reading, Clock clock, int hour, int from, int at) {
    int next = reading.isMark(at, Kind.OCLOCK) ? at + 1 : at;
    Optional<Integer> minute =
        clock.exact()
            ? Optional.empty()
            : reading.number(next, 0, 59).filter(m -> sure(reading, next));
    if (minute.isEmpty()) {
      return told(hour, clock.minute(), clock.exact(), from, at);
    }
    int end = reading.isMark(next + 1, Kind.MINUTE) ? next + 2 : next + 1;
    return told(hour, minute.get(), true, from, end);
  }

  /** Minutes follow at once or are called so: in "3 o'clock 40 people" nobody means 3:40. */
  private static boolean sure(Reading reading, int at) {
    return reading.isMark(at + 1, Kind.MINUTE) || reading.sentence().before(at).isEmpty();
  }

  private static Optional<Told> told(int hour, int minute, boolean exact, int from, int to) {
    return Optional.of(new Told(LocalTime.of(hour, minute), exact, from, to));
  }
}
