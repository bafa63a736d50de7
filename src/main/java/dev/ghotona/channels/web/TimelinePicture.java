package dev.ghotona.channels.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A timeline laid out for drawing: events stand above the axis, publications below it; what would
 * overlap is put on another lane. All numbers are units of the picture.
 *
 * @param axisY how far down the axis lies
 */
record TimelinePicture(int height, int axisY, List<Mark> marks, List<Label> labels) {
  /** The width of each picture, close to that of a phone, so that its letters keep their size. */
  static final int WIDTH = 360;

  private static final int MARGIN = 14;
  private static final int SIDE = 24;
  private static final int LANE = 24;
  private static final int LABEL_ROOM = 40;

  /**
   * One entry as drawn.
   *
   * @param number what it has in the list beside the picture, in the language's digits
   * @param length how long the bar of a range or of an imprecise date is; 0 for one day
   */
  record Mark(boolean event, String number, int x, int y, int length) {}

  /**
   * The label of a tick.
   *
   * @param year stands below it where it is not that of the label before; else blank
   */
  record Label(String text, String year, int x) {}

  /** The base line of the labels. */
  public int labelY() {
    return axisY + 17;
  }

  static TimelinePicture of(Timeline timeline, DateWords dates) {
    var axis = axis(timeline);
    var events = new Lanes();
    var publications = new Lanes();
    var placed = new ArrayList<Mark>();
    int number = 0;
    for (Timeline.Entry entry : timeline.entries()) {
      var lanes = entry instanceof Timeline.Event ? events : publications;
      placed.add(mark(entry, dates.count(++number), axis, lanes));
    }
    return drawn(placed, axis.ticks(), events.count(), publications.count(), dates);
  }

  private static TimeAxis axis(Timeline timeline) {
    var entries = timeline.entries();
    var last = entries.stream().map(Timeline.Entry::lastDay).max(Comparator.naturalOrder());
    return new TimeAxis(
        entries.getFirst().at().toLocalDate(), last.orElseThrow(), SIDE, WIDTH - SIDE);
  }

  /** Its y is the number of its lane until the height of all lanes is known. */
  private static Mark mark(Timeline.Entry entry, String number, TimeAxis axis, Lanes lanes) {
    int x = axis.x(entry.at());
    int length = lasts(entry) ? axis.x(endOf(entry)) - x : 0;
    return new Mark(entry instanceof Timeline.Event, number, x, lanes.place(x, x + length), length);
  }

  /** A date that is only known to its month is drawn as long as the month. */
  private static boolean lasts(Timeline.Entry entry) {
    return entry.lastDay().isAfter(entry.at().toLocalDate());
  }

  private static LocalDateTime endOf(Timeline.Entry entry) {
    return entry.lastDay().plusDays(1).atStartOfDay();
  }

  private static TimelinePicture drawn(
      List<Mark> placed, List<TimeAxis.Tick> ticks, int above, int below, DateWords dates) {
    int axisY = MARGIN + above * LANE;
    var marks = placed.stream().map(mark -> settled(mark, axisY)).toList();
    int height = axisY + LABEL_ROOM + below * LANE + MARGIN / 2;
    return new TimelinePicture(height, axisY, marks, labels(ticks, dates));
  }

  private static Mark settled(Mark mark, int axisY) {
    int centre = LANE / 2 + mark.y() * LANE;
    int y = mark.event() ? axisY - 4 - centre : axisY + LABEL_ROOM + centre;
    return new Mark(mark.event(), mark.number(), mark.x(), y, mark.length());
  }

  private static List<Label> labels(List<TimeAxis.Tick> ticks, DateWords dates) {
    return IntStream.range(0, ticks.size())
        .mapToObj(
            i -> {
              boolean sameYear = i > 0 && year(ticks.get(i)) == year(ticks.get(i - 1));
              return label(ticks.get(i), sameYear, dates);
            })
        .toList();
  }

  private static Label label(TimeAxis.Tick tick, boolean sameYear, DateWords dates) {
    String year = sameYear ? "" : dates.year(tick.day());
    return switch (tick.grain()) {
      case DAY -> new Label(dates.shortDay(tick.day()), year, tick.x());
      case MONTH -> new Label(dates.month(tick.day()), year, tick.x());
      case YEAR -> new Label(dates.year(tick.day()), "", tick.x());
    };
  }

  private static int year(TimeAxis.Tick tick) {
    return tick.day().getYear();
  }

  /** Gives each mark the first lane on which it has room; they come from left to right. */
  private static final class Lanes {
    private final List<Integer> ends = new ArrayList<>();

    int place(int from, int to) {
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > from - LANE) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(to);
      } else {
        ends.set(lane, to);
      }
      return lane;
    }

    int count() {
      return ends.size();
    }
  }
}
