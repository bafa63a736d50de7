package dev.ghotona.understanding.text;

import java.time.DayOfWeek;
import java.util.Locale;

/** What a word of dates and times stands for. */
public sealed interface TimeWord {
  /** A month of the year, 1 to 12. */
  record Month(int number) implements TimeWord {}

  /** A day of the week. */
  record Weekday(DayOfWeek day) implements TimeWord {}

  /** A day counted from that of the text: yesterday is -1. */
  record Day(int offset) implements TimeWord {}

  /** The unit before, at or after that of the text: last is -1. */
  record Shift(int by) implements TimeWord {}

  /** A length of time. */
  record Unit(Length length) implements TimeWord {}

  /** A unit counted from that of the text in one word: গতবছর. */
  record Whole(Length length, int by) implements TimeWord {}

  /** Which one in a row, from 1; -1 is the last. */
  record Ordinal(int nth) implements TimeWord {}

  /** A part of the year that is counted: half of it, a quarter. */
  record Share(int months) implements TimeWord {}

  /**
   * A part of the year by name: the first half in one word, Q3; its early months, as a third of it.
   */
  record Season(int nth, int months) implements TimeWord {}

  /** A number that is not told exactly, and what it is taken for. */
  record Several(int count) implements TimeWord {}

  /** A part of the day, by which the hours of a clock of twelve are told. */
  record Part(Hours hours) implements TimeWord {}

  /** A word without content of its own, by which others are known. */
  record Mark(Kind kind) implements TimeWord {}

  /**
   * A word that makes an open time, or a longer one, of the time beside it.
   *
   * @param behind whether it stands behind that time, as in Bengali and Hindi
   */
  record Bound(Side side, boolean behind) implements TimeWord {}

  /** What a bound makes of a time. */
  enum Side {
    /** All from it on. */
    SINCE,
    /** All that comes later. */
    AFTER,
    /** All that was earlier. */
    BEFORE,
    /** All up to its end. */
    UNTIL,
    /** All from it to another. */
    BETWEEN,
    /** Joins the two of those. */
    AND
  }

  /** Lengths of time. */
  enum Length {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR
  }

  /** Parts of the day. */
  enum Hours {
    MORNING,
    NOON,
    EVENING,
    NIGHT;

    /** The hour of the day, 0 to 23, that this part calls by an hour of a clock of twelve. */
    public int of(int hour) {
      return switch (this) {
        case MORNING -> hour % 12;
        case NOON -> hour >= 10 ? hour : hour + 12;
        case EVENING -> hour % 12 + 12;
        case NIGHT -> hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
      };
    }
  }

  /** Words without content of their own. */
  enum Kind {
    AGO,
    CLOCK,
    /**
     * What stands behind hours and behind all that is counted: an hour only by a part of the day.
     */
    COUNT,
    MINUTE,
    OCLOCK,
    HALF,
    AM,
    PM,
    IN,
    /** What a year may have behind it where its month follows. */
    OF
  }

  /**
   * The words of {@code lexicon/times.tsv}.
   *
   * @param latin whether Bengali and Hindi may be written in Latin letters: many of their words are
   *     English ones of another meaning
   */
  static Dictionary<TimeWord> table(boolean latin) {
    var words = new Dictionary.Builder<TimeWord>();
    var tables = new Tables(Tables::open);
    tables.read("times.tsv", words, cells -> of(cells[0]));
    if (latin) {
      tables.read("times-latin.tsv", words, cells -> of(cells[0]));
    }
    return words.build(false, Recent.MANY);
  }

  /** What the first cell of a line of the table says. */
  private static TimeWord of(String cell) {
    String[] parts = cell.split(" ");
    return switch (parts[0]) {
      case "month" -> new Month(Integer.parseInt(parts[1]));
      case "weekday" -> new Weekday(DayOfWeek.of(Integer.parseInt(parts[1])));
      case "day" -> new Day(Integer.parseInt(parts[1]));
      case "shift" -> new Shift(Integer.parseInt(parts[1]));
      case "unit" -> new Unit(Length.valueOf(parts[1].toUpperCase(Locale.ROOT)));
      case "whole" ->
          new Whole(Length.valueOf(parts[1].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[2]));
      case "ordinal" -> new Ordinal(Integer.parseInt(parts[1]));
      case "share" -> new Share(Integer.parseInt(parts[1]));
      case "season" -> new Season(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      case "several" -> new Several(Integer.parseInt(parts[1]));
      case "part" -> new Part(Hours.valueOf(parts[1].toUpperCase(Locale.ROOT)));
      case "ahead" -> new Bound(Side.valueOf(parts[1].toUpperCase(Locale.ROOT)), false);
      case "behind" -> new Bound(Side.valueOf(parts[1].toUpperCase(Locale.ROOT)), true);
      default -> new Mark(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)));
    };
  }
}
