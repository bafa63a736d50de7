package dev.ghotona.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Span;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments as articles state them; the article is of Thursday, 16 May 2024. */
class MomentsTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Moments MOMENTS = new Moments();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It happened on Monday. | 2024-05-13",
        "en | It happened at 6:45 am on Monday. | 2024-05-13T06:45",
        "en | On Thursday it began. | 2024-05-16",
        "en | It began last Thursday. | 2024-05-09",
        "en | Last weekend it was found. | 2024-05-11 to 2024-05-12",
        "en | It was found last week. | 2024-05-06 to 2024-05-12",
        "en | It was found this week. | 2024-05-13 to 2024-05-16",
        "en | It was found last month. | 2024-04",
        "en | It was found last year. | 2023",
        "en | It was found two days ago. | 2024-05-14",
        "en | It was found yesterday at 11 p.m. | 2024-05-15T23",
        "en | It was found on 7 March 2023. | 2023-03-07",
        "en | It was found on March 7, 2023. | 2023-03-07",
        "en | It was found on 7 June. | 2023-06-07",
        "en | It went on from 3 to 5 March. | 2024-03-03 to 2024-03-05",
        "en | It was found on 2023-03-07. | 2023-03-07",
        "en | It was found in March 2023. | 2023-03",
        "en | It was found in January. | 2024-01",
        "en | The group was founded in 2019. | 2019",
        "en | It may happen and they march on. | -",
        "en | The gang asked for 2019 coins. | -",
        "bn | গত সোমবার সকাল ৯টা ৩০ মিনিটে ঘটনাটি ঘটে। | 2024-05-13T09:30",
        "bn | সোমবার সকাল ৯টা৩০ মিনিটে ঘটনাটি ঘটে। | 2024-05-13T09:30",
        "bn | রবিবার রাত সাড়ে ১০টায় ঘটনাটি ঘটে। | 2024-05-12T22:30",
        "bn | শনিবার বিকেল ৪টার দিকে ঘটনাটি ঘটে। | 2024-05-11T16",
        "bn | গত সপ্তাহে এটি ধরা পড়ে। | 2024-05-06 to 2024-05-12",
        "bn | দুই দিন আগে এটি ধরা পড়ে। | 2024-05-14",
        "bn | গতকাল এটি ধরা পড়ে। | 2024-05-15",
        "bn | ২০২৩ সালের ৭ মার্চ এটি ধরা পড়ে। | 2023-03-07",
        "bn | ৭ মার্চ ২০২৩ তারিখে এটি ধরা পড়ে। | 2023-03-07",
        "bn | ২০২৩ সালের মার্চে এটি ধরা পড়ে। | 2023-03",
        "bn | গত জানুয়ারিতে এটি ধরা পড়ে। | 2024-01",
        "bn | ২০১৯ সালে এটি ধরা পড়ে। | 2019",
        "bn | ৩টা হাসপাতালে সোমবার কাজ বন্ধ থাকে। | 2024-05-13",
        "hi | पिछले शनिवार को हमला हुआ। | 2024-05-11",
        "hi | सोमवार शाम 5 बजे हमला हुआ। | 2024-05-13T17",
        "hi | सोमवार सुबह 6:45 बजे हमला हुआ। | 2024-05-13T06:45",
        "hi | पिछले हफ़्ते हमला हुआ। | 2024-05-06 to 2024-05-12",
        "hi | दो साल पहले हमला हुआ। | 2022",
        "hi | 7 मार्च 2023 को हमला हुआ। | 2023-03-07",
        "hi | मार्च 2023 में हमला हुआ। | 2023-03",
        "hi | 2019 में हमला हुआ। | 2019",
      })
  void a_moment_is_resolved_against_the_articles_date(String language, String text, String wanted) {
    Article article =
        Fixture.article(
            text,
            Map.of(
                "publisher", "p",
                "title", "t",
                "published", "2024-05-16T12:00",
                "zone", "Asia/Kolkata",
                "language", language));
    var sentence = new Sentence(article, new Span(0, text.length()), LEXICON.analyse(text));
    var found = MOMENTS.in(sentence);
    assertThat(found.isEmpty() ? "-" : Shown.of(found.getFirst().moment())).isEqualTo(wanted);
  }
}
