package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final DateWords ENGLISH = new DateWords(Language.ENGLISH);

  @Test
  void holds_what_is_dated_and_current_earliest_first() {
    var entries = Timeline.of(FictionalIncidents.BANK).entries();
    assertThat(entries)
        .extracting(Timeline.Entry::isoAt)
        .containsExactly(
            "2023-03-07",
            "2023-03-07T06:45",
            "2023-03-09T15:22:00+05:30",
            "2023-03-16T00:10:00+05:30",
            "2023-04",
            "2023-04-02T10:30:00+05:30");
    assertThat(entries.getFirst().isoUntil()).contains("2023-03-21");
    assertThat(entries.get(4).lastDay()).isEqualTo("2023-04-30");
  }

  @Test
  void a_single_date_is_drawn_too() {
    var picture = TimelinePicture.of(Timeline.of(FictionalIncidents.PORT), ENGLISH);
    assertThat(picture.marks()).singleElement().matches(mark -> !mark.event());
    assertThat(picture.labels())
        .singleElement()
        .isEqualTo(new TimelinePicture.Label("5 Jan", "2019", picture.labels().getFirst().x()));
  }

  @Test
  void no_mark_covers_another_and_none_leaves_the_picture() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      var picture = TimelinePicture.of(randomTimeline(random), ENGLISH);
      var marks = picture.marks();
      assertThat(marks)
          .allMatch(m -> m.x() >= 9 && m.x() + m.length() <= TimelinePicture.WIDTH - 9);
      assertThat(marks).allMatch(m -> m.y() >= 9 && m.y() <= picture.height() - 9);
      assertThat(marks)
          .allMatch(m -> marks.stream().noneMatch(other -> other != m && near(m, other)));
      assertThat(picture.labels()).hasSizeBetween(1, 5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-07, 2023-03-07, DAY, 1",
    "2023-03-07, 2023-03-10, DAY, 4",
    "2023-03-07, 2023-04-30, DAY, 4",
    "2022-11-23, 2023-02-10, MONTH, 3",
    "2022-11-23, 2023-11-10, MONTH, 4",
    "2021-01-05, 2023-08-10, YEAR, 2",
    "2016-02-04, 2026-11-01, YEAR, 5",
    "1988-11-02, 2026-11-01, YEAR, 4",
  })
  void the_axis_has_few_and_even_ticks(
      LocalDate first, LocalDate last, TimeAxis.Grain grain, int count) {
    var ticks = new TimeAxis(first, last, 0, 300).ticks();
    assertThat(ticks).hasSize(count).allMatch(tick -> tick.grain() == grain);
    assertThat(ticks).isSortedAccordingTo((a, b) -> Integer.compare(a.x(), b.x()));
  }

  private static boolean near(TimelinePicture.Mark one, TimelinePicture.Mark other) {
    return Math.abs(one.x() - other.x()) < 18 && Math.abs(one.y() - other.y()) < 18;
  }

  private static Timeline randomTimeline(Random random) {
    int days = 1 + random.nextInt(5000);
    var entries =
        Stream.generate(() -> publication(random.nextInt(days))).limit(1 + random.nextInt(20));
    return new Timeline(entries.sorted((a, b) -> a.at().compareTo(b.at())).toList());
  }

  private static Timeline.Entry publication(int days) {
    var text = FictionalIncidents.text("ক", "a", "क");
    var published = Instant.parse("2015-01-01T00:00:00Z").plus(days, ChronoUnit.DAYS);
    return new Timeline.Publication(
        new Source(
            "s" + days, text, "a", "en", published, ZoneId.of("UTC"), false, Optional.empty()));
  }
}
