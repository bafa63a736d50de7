package dev.ghotona.wording;

/**
 * The parts of the day that Bengali or Hindi tells apart, by CLDR's hours, but for বিকেল, which
 * most writers of Bengali begin at three rather than four.
 */
public enum DayPart {
  AFTER_MIDNIGHT(0),
  DAWN(4),
  MORNING(6),
  NOON(12),
  AFTERNOON(15),
  LATE_AFTERNOON(16),
  EVENING(18),
  NIGHT(20);

  private final int from;

  DayPart(int from) {
    this.from = from;
  }

  static DayPart of(int hour) {
    DayPart part = AFTER_MIDNIGHT;
    for (DayPart next : values()) {
      if (hour >= next.from) {
        part = next;
      }
    }
    return part;
  }
}
