package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bn | YEAR   | | ২০২২",
        "bn | MONTH  | | নভেম্বর ২০২২",
        "bn | DAY    | | ২৩ নভেম্বর ২০২২",
        "bn | DAY    | 2022-12-06T00:00 | ২৩ নভেম্বর ২০২২ – ৬ ডিসেম্বর ২০২২",
        "bn | HOUR   | | ২৩ নভেম্বর ২০২২, সকাল ৬টা (UTC+05:30)",
        "bn | MINUTE | | ২৩ নভেম্বর ২০২২, ০৬:৪৫ (UTC+05:30)",
        "en | HOUR   | | 23 November 2022, 6 AM (UTC+05:30)",
        "en | MINUTE | | 23 November 2022, 06:45 (UTC+05:30)",
        "hi | HOUR   | | 23 नवंबर 2022, सुबह 6 बजे (UTC+05:30)",
        "hi | MONTH  | | नवंबर 2022",
      })
  void writes_a_moment_no_finer_than_it_is_known(
      String language, Precision precision, String until, String words) {
    var moment = (Moment) FictionalIncidents.moment("2022-11-23T06:45", until, precision);
    assertThat(new DateWords(Language.ofTag(language).orElseThrow()).of(moment))
        .isEqualToNormalizingWhitespace(words);
  }
}
