package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {
  /** A day, a month or a year: first and last day, once for the begin and once for the end. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "- | at: \"2021-03-04\", precision: day | 2021-03-04..2021-03-04 2021-03-04..2021-03-04",
        "- | at: \"2021-03\", precision: month | 2021-03-01..2021-03-31 2021-03-01..2021-03-31",
        "- | at: \"2021\", precision: year | 2021-01-01..2021-12-31 2021-01-01..2021-12-31",
        "- | at: \"2021-03\", until: \"2021-05\", precision: month | 2021-03-01..2021-03-31 2021-05-01..2021-05-31",
        "- | - | 2022-01-01..2022-12-31 2022-01-01..2022-12-31",
        "from: 2021-03-04, to: 2021-05-06 | - | 2021-03-04..2021-03-04 2021-05-06..2021-05-06",
        "from: 2021-03-04, to: 2021-05-06 | at: \"2021\", precision: year | 2021-03-04..2021-03-04 2021-05-06..2021-05-06",
        "from: 2021-03-01, to: 2021-05-31 | at: \"2021-03\", until: \"2021-05\", precision: month | 2021-03-01..2021-03-31 2021-05-01..2021-05-31",
        "from: 2021-03-01, to: 2021-03-01 | at: \"2021-03-01\", precision: day | 2021-03-01..2021-03-01 2021-03-01..2021-03-01",
      })
  void it_is_known_as_exactly_as_it_is_told(String period, String moment, String expected) {
    var incident =
        Fictional.incident(
            """
            id: brackwater-lock-2022
            names: {en: [Brackwater Lock hack]}
            %s
            sources:
              - {id: s, publisher: {en: P}, title: T, language: en, published: 2022-01-09T00:00:00Z}
            claims:
              - {id: when, aspect: when, stance: reported, source: s, statement: {en: It was then.}%s}
            """
                .formatted(
                    period.equals("-") ? "" : "period: {" + period + "}",
                    moment.equals("-") ? "" : ", value: {moment: {" + moment + "}}"));
    assertThat(Course.of(incident))
        .singleElement()
        .extracting(c -> written(c.begun()) + " " + written(c.ended()))
        .isEqualTo(expected);
  }

  private static String written(dev.ghotona.domain.Timespan time) {
    return time.from() + ".." + time.to();
  }
}
