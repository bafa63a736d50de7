package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment.Precision;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  private static final Map<Language, Values> VALUES = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      var phrases = new Phrases(PlainMessages.in(language));
      var numbers = new Numbers(language);
      var dates = new Dates(language, phrases, numbers);
      VALUES.put(
          language,
          new Values(
              language,
              phrases,
              numbers,
              dates,
              new NamesShown(language, new Countries(language), _ -> Optional.empty())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-11-23T06:45 | YEAR   | 2022                       | ২০২২                                  | 2022
          2022-11-23T06:45 | MONTH  | November 2022              | নভেম্বর ২০২২                          | नवंबर 2022
          2022-11-23T06:45 | DAY    | 23 November 2022           | ২৩ নভেম্বর ২০২২                       | 23 नवंबर 2022
          2022-11-23T06:45 | HOUR   | 23 November 2022, 6 AM     | ২৩ নভেম্বর ২০২২, সকাল ৬টা             | 23 नवंबर 2022, सुबह 6 बजे
          2022-11-23T06:45 | MINUTE | 23 November 2022, 6:45 AM  | ২৩ নভেম্বর ২০২২, সকাল ৬টা ৪৫ মিনিট    | 23 नवंबर 2022, सुबह 6 बजकर 45 मिनट
          2022-11-23T06:00 | MINUTE | 23 November 2022, 6:00 AM  | ২৩ নভেম্বর ২০২২, সকাল ৬টা             | 23 नवंबर 2022, सुबह 6 बजे
          2022-01-05T00:05 | MINUTE | 5 January 2022, 12:05 AM   | ৫ জানুয়ারি ২০২২, রাত ১২টা ৫ মিনিট     | 5 जनवरी 2022, रात 12 बजकर 5 मिनट
          2022-02-01T04:30 | MINUTE | 1 February 2022, 4:30 AM   | ১ ফেব্রুয়ারি ২০২২, ভোর ৪টা ৩০ মিনিট   | 1 फ़रवरी 2022, सुबह 4 बजकर 30 मिनट
          2022-08-15T12:00 | MINUTE | 15 August 2022, 12:00 PM   | ১৫ আগস্ট ২০২২, দুপুর ১২টা             | 15 अगस्त 2022, दोपहर 12 बजे
          2022-08-15T15:22 | MINUTE | 15 August 2022, 3:22 PM    | ১৫ আগস্ট ২০২২, বিকেল ৩টা ২২ মিনিট     | 15 अगस्त 2022, दोपहर 3 बजकर 22 मिनट
          2022-08-15T17:10 | MINUTE | 15 August 2022, 5:10 PM    | ১৫ আগস্ট ২০২২, বিকেল ৫টা ১০ মিনিট     | 15 अगस्त 2022, शाम 5 बजकर 10 मिनट
          2022-08-15T18:40 | MINUTE | 15 August 2022, 6:40 PM    | ১৫ আগস্ট ২০২২, সন্ধ্যা ৬টা ৪০ মিনিট   | 15 अगस्त 2022, शाम 6 बजकर 40 मिनट
          2022-08-15T23:59 | MINUTE | 15 August 2022, 11:59 PM   | ১৫ আগস্ট ২০২২, রাত ১১টা ৫৯ মিনিট      | 15 अगस्त 2022, रात 11 बजकर 59 मिनट
          """)
  void a_moment_is_told_as_precisely_as_it_is_known(
      LocalDateTime at, Precision precision, String en, String bn, String hi) {
    told(new Value.Moment(at, Optional.empty(), Optional.empty(), precision), en, bn, hi);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-03-06T00:00 | 2022-05-07T00:00 | YEAR   | 2021 to 2022                                      | ২০২১ থেকে ২০২২                                                       | 2021 से 2022
          2021-03-06T00:00 | 2021-05-07T00:00 | YEAR   | 2021                                              | ২০২১                                                                 | 2021
          2021-03-06T00:00 | 2021-05-07T00:00 | MONTH  | March to May 2021                                 | মার্চ থেকে মে ২০২১                                                   | मार्च से मई 2021
          2020-12-01T00:00 | 2021-01-01T00:00 | MONTH  | December 2020 to January 2021                     | ডিসেম্বর ২০২০ থেকে জানুয়ারি ২০২১                                     | दिसंबर 2020 से जनवरी 2021
          2021-03-06T00:00 | 2021-03-07T00:00 | DAY    | 6 to 7 March 2021                                 | ৬ থেকে ৭ মার্চ ২০২১                                                  | 6 से 7 मार्च 2021
          2021-03-31T00:00 | 2021-04-02T00:00 | DAY    | 31 March to 2 April 2021                          | ৩১ মার্চ থেকে ২ এপ্রিল ২০২১                                          | 31 मार्च से 2 अप्रैल 2021
          2020-12-31T00:00 | 2021-01-02T00:00 | DAY    | 31 December 2020 to 2 January 2021                | ৩১ ডিসেম্বর ২০২০ থেকে ২ জানুয়ারি ২০২১                                | 31 दिसंबर 2020 से 2 जनवरी 2021
          2021-03-06T06:45 | 2021-03-06T18:00 | MINUTE | 6 March 2021, 6:45 AM to 6:00 PM                  | ৬ মার্চ ২০২১, সকাল ৬টা ৪৫ মিনিট থেকে সন্ধ্যা ৬টা                     | 6 मार्च 2021, सुबह 6 बजकर 45 मिनट से शाम 6 बजे
          2021-03-06T22:00 | 2021-03-07T01:00 | HOUR   | 6 March 2021, 10 PM to 7 March 2021, 1 AM         | ৬ মার্চ ২০২১, রাত ১০টা থেকে ৭ মার্চ ২০২১, রাত ১টা                    | 6 मार्च 2021, रात 10 बजे से 7 मार्च 2021, रात 1 बजे
          """)
  void the_begin_of_a_range_leaves_out_what_its_end_says(
      LocalDateTime at, LocalDateTime until, Precision precision, String en, String bn, String hi) {
    told(new Value.Moment(at, Optional.of(until), Optional.empty(), precision), en, bn, hi);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asia/Kolkata | DAY    | 6 July 2021                                      | ৬ জুলাই ২০২১                                | 6 जुलाई 2021
          Asia/Kolkata | HOUR   | 6 July 2021, 9 AM (India Standard Time)          | ৬ জুলাই ২০২১, সকাল ৯টা (ভারতীয় মানক সময়)   | 6 जुलाई 2021, सुबह 9 बजे (भारतीय मानक समय)
          Z            | HOUR   | 6 July 2021, 9 AM (UTC)                          | ৬ জুলাই ২০২১, সকাল ৯টা (UTC)                | 6 जुलाई 2021, सुबह 9 बजे (UTC)
          +05:45       | HOUR   | 6 July 2021, 9 AM (GMT+05:45)                    | ৬ জুলাই ২০২১, সকাল ৯টা (GMT +০৫:৪৫)         | 6 जुलाई 2021, सुबह 9 बजे (GMT+05:45)
          """)
  void only_a_clock_time_is_told_with_its_zone(
      String zone, Precision precision, String en, String bn, String hi) {
    var at = LocalDateTime.parse("2021-07-06T09:00");
    var moment = new Value.Moment(at, Optional.empty(), Optional.of(ZoneId.of(zone)), precision);
    told(moment, en, bn, hi);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACTLY  | 30,000 accounts          | ৩০ হাজার হিসাব          | 30 हज़ार खाते
          ABOUT    | about 30,000 accounts    | প্রায় ৩০ হাজার হিসাব    | लगभग 30 हज़ार खाते
          AT_LEAST | at least 30,000 accounts | অন্তত ৩০ হাজার হিসাব    | कम से कम 30 हज़ार खाते
          AT_MOST  | at most 30,000 accounts  | সর্বোচ্চ ৩০ হাজার হিসাব | अधिकतम 30 हज़ार खाते
          """)
  void a_quantity_is_told_with_its_bound(Bound bound, String en, String bn, String hi) {
    var unit = Fictional.text("accounts", "হিসাব", "खाते");
    told(new Value.Quantity(new BigDecimal("30000"), bound, unit), en, bn, hi);
  }

  @Test
  void an_actor_is_told_with_the_country_they_are_said_to_come_from() {
    var name = Fictional.text("Silt", "পলি", "गाद");
    var actor = new Value.Actor(Value.Actor.Kind.GROUP, name, Optional.of("NP"));
    told(actor, "Silt (Nepal)", "পলি (নেপাল)", "गाद (नेपाल)");
  }

  @Test
  void words_that_are_missing_in_a_language_are_not_told_in_it() {
    var english = new LocalizedText(Map.of(ENGLISH, "by telephone"));
    assertThat(told(HINDI, new Value.Text(english))).isEmpty();
    assertThat(told(ENGLISH, new Value.Text(english))).contains("by telephone");
    var described =
        new Value.Actor(
            Value.Actor.Kind.UNNAMED,
            new LocalizedText(Map.of(ENGLISH, "a gang from abroad")),
            Optional.of("NP"));
    assertThat(told(BENGALI, described)).isEmpty();
  }

  @Test
  void what_is_counted_has_a_word_where_its_english_one_is_common_else_stays_english() {
    var servers =
        new Value.Quantity(
            BigDecimal.TEN, Bound.ABOUT, new LocalizedText(Map.of(ENGLISH, "Servers")));
    assertThat(told(BENGALI, servers)).contains("প্রায় ১০ সার্ভার");
    assertThat(told(HINDI, servers)).contains("लगभग 10 सर्वर");
    var kiosks =
        new Value.Quantity(
            BigDecimal.TEN, Bound.ABOUT, new LocalizedText(Map.of(ENGLISH, "toll kiosks")));
    assertThat(told(BENGALI, kiosks)).contains("প্রায় ১০ toll kiosks");
  }

  private static Optional<String> told(Language language, Value value) {
    return VALUES.get(language).told(value, Fictional.RIVER_BANK);
  }

  private static void told(Value value, String en, String bn, String hi) {
    assertThat(told(ENGLISH, value)).contains(en);
    assertThat(told(BENGALI, value)).contains(bn);
    assertThat(told(HINDI, value)).contains(hi);
  }
}
