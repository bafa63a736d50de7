package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answer.Told;
import dev.ghotona.answering.Answer.Verdict;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.WrittenForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whole replies about an incident that never happened and is told of in English only. */
class EnglishOnlyRepliesTest {
  private static final Composer COMPOSER = PlainMessages.composer();
  private static final LocalizedText WATCH = english("Example Watch");

  private static final Claim WHEN =
      Fictional.claim("when", Aspect.WHEN, "page")
          .by(Stance.REPORTED, WATCH)
          .stating("Midnight River was first seen in April 2022.")
          .value(
              new Value.Moment(
                  LocalDateTime.parse("2022-04-01T00:00"),
                  Optional.empty(),
                  Optional.empty(),
                  Value.Moment.Precision.MONTH))
          .build();

  private static final Claim ATTACKER =
      Fictional.claim("attacker", Aspect.ATTACKER, "page")
          .by(Stance.BELIEVED, WATCH)
          .stating("Example Watch attributes Midnight River to the group Reed Lantern.")
          .value(actor("Reed Lantern", Optional.of("NP")))
          .build();

  private static final Claim HELPER =
      Fictional.claim("helper", Aspect.ATTACKER, "page")
          .by(Stance.BELIEVED, WATCH)
          .stating("The Solar Group is thought to have helped.")
          .value(actor("Solar Group", Optional.of("IN")))
          .build();

  private static final Claim UNSURE =
      Fictional.claim("unsure", Aspect.ATTACKER, "page")
          .stating("A forum names XQ-77.")
          .value(actor("XQ-77", Optional.empty()))
          .build();

  private static final Claim MANY =
      Fictional.claim("many", Aspect.SCALE, "page")
          .stating("At least 30,000 records were read.")
          .value(
              new Value.Quantity(new BigDecimal("30000"), Value.Bound.AT_LEAST, english("records")))
          .build();

  private static final Claim MONEY =
      Fictional.claim("money", Aspect.DEMAND, "page")
          .by(Stance.ESTIMATED, english("River Works, which was hit"))
          .stating("They wanted some 250,000 dollars.")
          .value(
              new Value.Money(
                  new BigDecimal("250000"), Currency.getInstance("USD"), Value.Bound.ABOUT))
          .build();

  private static final Claim WHERE =
      Fictional.claim("where", Aspect.WHERE, "page")
          .by(Stance.REPORTED, WATCH)
          .stating("Midnight River targeted Bangladesh.")
          .value(new Value.Text(english("Bangladesh")))
          .build();

  private static final Claim METHOD =
      Fictional.claim("method", Aspect.METHOD, "page")
          .by(Stance.REPORTED, WATCH)
          .stating("The attackers of Midnight River used the malware TinCan.")
          .value(new Value.Text(english("TinCan")))
          .build();

  private static final Incident MIDNIGHT_RIVER =
      new Incident(
          "midnight-river",
          names("Midnight River"),
          List.of(),
          List.of(),
          List.of(
              new Names(
                  Map.of(
                      WrittenForm.ENGLISH, List.of("Reed Lantern"),
                      WrittenForm.BENGALI, List.of("রিড ল্যান্টার্ন"),
                      WrittenForm.HINDI, List.of("रीड लैंटर्न"))),
              names("Solar Group")),
          Set.of(),
          Set.of("BD"),
          Optional.empty(),
          List.of(
              new Source(
                  "page",
                  WATCH,
                  "Midnight River",
                  "en",
                  Instant.parse("2022-06-01T00:00:00Z"),
                  ZoneOffset.UTC,
                  false,
                  Optional.empty())),
          List.of(WHEN, ATTACKER, HELPER, UNSURE, MANY, MONEY, WHERE, METHOD));

  private static final Told ALL =
      new Told(MIDNIGHT_RIVER, Verdict.NONE, MIDNIGHT_RIVER.currentClaims());

  @Test
  void values_and_names_are_told_in_bengali_and_sentences_in_english() {
    assertThat(told(ALL, BENGALI))
        .isEqualTo(
            """
        # answered midnight-river (when attacker helper unsure many money where method)
        Example Watch-এর বক্তব্য: কবে: এপ্রিল ২০২২ – ইংরেজিতে বলা আছে: “Midnight River was first seen in April 2022.”
        Example Watch-এর ধারণা: হামলাকারী: রিড ল্যান্টার্ন (Reed Lantern, নেপাল) – ইংরেজিতে বলা আছে: “Example Watch attributes Midnight River to the group Reed Lantern.”
        Example Watch-এর ধারণা: হামলাকারী: সোলার গ্রুপ (Solar Group, ভারত) – ইংরেজিতে বলা আছে: “The Solar Group is thought to have helped.”
        হামলাকারী: XQ-77 – ইংরেজিতে বলা আছে: “A forum names XQ-77.”
        ব্যাপ্তি: অন্তত ৩০ হাজার নথি – ইংরেজিতে বলা আছে: “At least 30,000 records were read.”
        River Works, which was hit: অনুমান: দাবি: প্রায় ২.৫ লাখ মার্কিন ডলার – ইংরেজিতে বলা আছে: “They wanted some 250,000 dollars.”
        Example Watch-এর বক্তব্য: কোথায়: বাংলাদেশ – ইংরেজিতে বলা আছে: “Midnight River targeted Bangladesh.”
        Example Watch-এর বক্তব্য: ইংরেজিতে বলা আছে: “The attackers of Midnight River used the malware TinCan.”
        | Example Watch, ১ জুন ২০২২, রাত ১২টা (UTC)
        """);
  }

  @Test
  void values_and_names_are_told_in_hindi_and_sentences_in_english() {
    assertThat(told(ALL, HINDI))
        .isEqualTo(
            """
        # answered midnight-river (when attacker helper unsure many money where method)
        Example Watch के अनुसार: कब: अप्रैल 2022 – अंग्रेज़ी में कहा गया है: “Midnight River was first seen in April 2022.”
        Example Watch का मानना है: हमलावर: रीड लैंटर्न (Reed Lantern, नेपाल) – अंग्रेज़ी में कहा गया है: “Example Watch attributes Midnight River to the group Reed Lantern.”
        Example Watch का मानना है: हमलावर: सोलर ग्रुप (Solar Group, भारत) – अंग्रेज़ी में कहा गया है: “The Solar Group is thought to have helped.”
        हमलावर: XQ-77 – अंग्रेज़ी में कहा गया है: “A forum names XQ-77.”
        पैमाना: कम से कम 30 हज़ार रिकॉर्ड – अंग्रेज़ी में कहा गया है: “At least 30,000 records were read.”
        River Works, which was hit: अनुमान है: माँग: लगभग 2.5 लाख यूएस डॉलर – अंग्रेज़ी में कहा गया है: “They wanted some 250,000 dollars.”
        Example Watch के अनुसार: कहाँ: बांग्लादेश – अंग्रेज़ी में कहा गया है: “Midnight River targeted Bangladesh.”
        Example Watch के अनुसार: अंग्रेज़ी में कहा गया है: “The attackers of Midnight River used the malware TinCan.”
        | Example Watch, 1 जून 2022, रात 12 बजे (UTC)
        """);
  }

  @Test
  void the_incident_is_called_in_the_readers_letters_with_its_own_name_beside() {
    var unknown = new Answer.Unknown(MIDNIGHT_RIVER, List.of());
    assertThat(COMPOSER.compose(unknown, BENGALI).text())
        .isEqualTo("“মিডনাইট রিভার (Midnight River)” সম্পর্কে সূত্রে এ কথা বলা নেই।");
    assertThat(COMPOSER.compose(unknown, HINDI).text())
        .isEqualTo("“मिडनाइट रिवर (Midnight River)” के बारे में स्रोतों में यह नहीं बताया गया है।");
    assertThat(COMPOSER.compose(unknown, ENGLISH).text())
        .isEqualTo("The sources on “Midnight River” do not say that.");
  }

  @Test
  void for_readers_of_latin_letters_names_stay_as_they_are() {
    var reply =
        COMPOSER.compose(
            new Told(MIDNIGHT_RIVER, Verdict.NONE, List.of(HELPER)), HINDI, Letters.LATIN);
    assertThat(reply.text())
        .isEqualTo(
            "Example Watch ka manna hai: hamlavar: Solar Group (bharat) – angrezi mein kaha gaya hai:"
                + " “The Solar Group is thought to have helped.”");
    assertThat(reply.incident().orElseThrow().name()).isEqualTo("Midnight River");
  }

  @Test
  void what_stands_in_english_is_told_apart_so_that_a_page_can_mark_it() {
    var reply = COMPOSER.compose(ALL, BENGALI);
    assertThat(reply.claims())
        .allSatisfy(
            told -> {
              var original = told.original().orElseThrow();
              assertThat(original.language()).isEqualTo(ENGLISH);
              assertThat(told.text()).contains(original.text());
            });
    assertThat(COMPOSER.compose(ALL, ENGLISH).claims())
        .allSatisfy(told -> assertThat(told.original()).isEmpty());
  }

  @Test
  void in_a_chronicle_a_moment_is_told_once() {
    var chronicle = new Answer.Chronicle(MIDNIGHT_RIVER, List.of(WHEN));
    assertThat(COMPOSER.compose(chronicle, BENGALI).text())
        .isEqualTo(
            """
        “মিডনাইট রিভার (Midnight River)”, সময়ের ক্রমে:
        • Example Watch-এর বক্তব্য: কবে: এপ্রিল ২০২২ – ইংরেজিতে বলা আছে: “Midnight River was first seen in April 2022.”""");
  }

  private static String told(Answer answer, Language language) {
    return Rendered.of(COMPOSER.compose(answer, language));
  }

  private static Value actor(String name, Optional<String> country) {
    return new Value.Actor(Value.Actor.Kind.GROUP, english(name), country);
  }

  private static Names names(String english) {
    return new Names(Map.of(WrittenForm.ENGLISH, List.of(english)));
  }

  private static LocalizedText english(String text) {
    return new LocalizedText(Map.of(ENGLISH, text));
  }
}
