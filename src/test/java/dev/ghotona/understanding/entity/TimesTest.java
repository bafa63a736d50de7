package dev.ghotona.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.text.Lexicon;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as questions name them, on Thursday, 16 May 2024. */
class TimesTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | which attacks in March 2021? | 2021-03-01..2021-03-31",
        "en | which attacks in march? | 2024-03-01..2024-03-31 today",
        "en | how many attacks last year | 2023-01-01..2023-12-31 today",
        "en | how many attacks this year | 2024-01-01..2024-12-31 today",
        "en | attacks last month | 2024-04-01..2024-04-30 today",
        "en | attacks this month | 2024-05-01..2024-05-31 today",
        "en | attacks last week | 2024-05-06..2024-05-12 today",
        "en | any attacks yesterday? | 2024-05-15..2024-05-15 today",
        "en | attacks on 2 March 2021 | 2021-03-02..2021-03-02",
        "en | attacks since 2020 | 2020-01-01..",
        "en | attacks from 2020 | 2020-01-01..2020-12-31",
        "en | attacks from 2020 on | 2020-01-01..",
        "en | attacks since the year 2020 | 2020-01-01..",
        "en | attacks after 2020 | 2021-01-01..",
        "en | attacks before March 2021 | ..2021-02-28",
        "en | attacks until 2021 | ..2021-12-31",
        "en | attacks between 2019 and 2021 | 2019-01-01..2021-12-31",
        "en | attacks from January to March 2021 | 2021-01-01..2021-03-31",
        "en | attacks from January 2021 to March 2021 | 2021-01-01..2021-03-31",
        "en | attacks in 2019-2021 | 2019-01-01..2021-12-31",
        "en | attacks in 2019 and 2021 | 2019-01-01..2019-12-31, 2021-01-01..2021-12-31",
        "en | attacks in the last three years | 2021-05-01.. today",
        "en | attacks in the past 6 months | 2023-11-01.. today",
        "en | attacks in the last 10 days | 2024-05-06.. today",
        "en | attacks between January and March | 2024-01-01..2024-03-31 today",
        "en | the attack two years ago | 2022-01-01..2022-12-31 today",
        "en | may I ask who marched? | -",
        "en | it hit 30000 people in the last attack | -",
        "bn | মার্চ ২০২১-এ কোন কোন হামলা? | 2021-03-01..2021-03-31",
        "bn | ২০২১ সালের মার্চে | 2021-03-01..2021-03-31",
        "bn | ২০২১-এর মার্চে | 2021-03-01..2021-03-31",
        "bn | আর এপ্রিলে? | 2024-04-01..2024-04-30 today",
        "bn | গত বছর কয়টি হামলা | 2023-01-01..2023-12-31 today",
        "bn | গতবছরের হামলা | 2023-01-01..2023-12-31 today",
        "bn | এ বছর | 2024-01-01..2024-12-31 today",
        "bn | গত মাসে | 2024-04-01..2024-04-30 today",
        "bn | ২০২০ থেকে | 2020-01-01..",
        "bn | ২০২০ সালের পরে | 2021-01-01..",
        "bn | ২০২১ এর আগে | ..2020-12-31",
        "bn | ২০২১ সাল পর্যন্ত | ..2021-12-31",
        "bn | ২০১৯ থেকে ২০২১ | 2019-01-01..2021-12-31",
        "bn | ২০১৯ ও ২০২১ সালের মধ্যে | 2019-01-01..2021-12-31",
        "bn | গত তিন বছরে | 2021-05-01.. today",
        "hi | मार्च 2021 में | 2021-03-01..2021-03-31",
        "hi | 2021 के मार्च में | 2021-03-01..2021-03-31",
        "hi | पिछले साल कितने हमले हुए | 2023-01-01..2023-12-31 today",
        "hi | इस साल | 2024-01-01..2024-12-31 today",
        "hi | पिछले महीने | 2024-04-01..2024-04-30 today",
        "hi | 2020 से | 2020-01-01..",
        "hi | 2020 के बाद | 2020-01-01..",
        "hi | 2021 से पहले | ..2020-12-31",
        "hi | 2021 तक | ..2021-12-31",
        "hi | 2019 से 2021 तक | 2019-01-01..2021-12-31",
        "hi | 2019 और 2021 के बीच | 2019-01-01..2021-12-31",
        "hi | पिछले तीन साल में | 2021-05-01.. today",
        "bn-Latn | march 2021 e kon kon hamla | 2021-03-01..2021-03-31",
        "bn-Latn | 2021 saler marche | 2021-03-01..2021-03-31",
        "bn-Latn | goto bochor | 2023-01-01..2023-12-31 today",
        "bn-Latn | goto mase | 2024-04-01..2024-04-30 today",
        "bn-Latn | ei bochor | 2024-01-01..2024-12-31 today",
        "bn-Latn | 2020 theke | 2020-01-01..",
        "bn-Latn | 2021 er age | ..2020-12-31",
        "bn-Latn | 2019 theke 2021 porjonto | 2019-01-01..2021-12-31",
        "bn-Latn | goto tin bochore | 2021-05-01.. today",
        "bn-Latn | jan bachano | -",
        "bn-Latn | kon kon ghotona jano | -",
        "bn-Latn | ar marche? | 2024-03-01..2024-03-31 today",
        "hi-Latn | kitne hamle ki jankari hai | -",
        "hi-Latn | march 2021 mein | 2021-03-01..2021-03-31",
        "hi-Latn | 2021 ke march me | 2021-03-01..2021-03-31",
        "hi-Latn | pichle saal kitne hamle hue | 2023-01-01..2023-12-31 today",
        "hi-Latn | pichhle mahine | 2024-04-01..2024-04-30 today",
        "hi-Latn | is saal | 2024-01-01..2024-12-31 today",
        "hi-Latn | 2020 ke baad | 2020-01-01..",
        "hi-Latn | 2021 se pehle | ..2020-12-31",
        "hi-Latn | 2019 aur 2021 ke beech | 2019-01-01..2021-12-31",
        "hi-Latn | pichle teen saal mein | 2021-05-01.. today",
        "hi-Latn | mai kya karu | -",
      })
  void times_are_read_in_all_forms(String form, String text, String expected) {
    var times = Times.in(LEXICON.analyse(text), WrittenForm.ofTag(form).orElseThrow(), TODAY);
    String found =
        times.stream()
            .map(time -> written(time.time()) + (time.derived() ? " today" : ""))
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static String written(Timespan time) {
    return (time.from().equals(LocalDate.MIN) ? "" : time.from())
        + ".."
        + (time.to().equals(LocalDate.MAX) ? "" : time.to());
  }
}
