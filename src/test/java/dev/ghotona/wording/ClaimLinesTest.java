package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {
  private static final Composer COMPOSER = PlainMessages.composer();

  @Test
  void a_guess_that_nobody_is_named_for_is_told_as_one() {
    var claim =
        claim(Stance.BELIEVED, LocalizedText.NONE, "A gang did it.", "একটি চক্র এটি করেছে।");
    assertThat(line(claim, ENGLISH)).isEqualTo("It is believed: A gang did it.");
    assertThat(line(claim, BENGALI)).isEqualTo("ধারণা: একটি চক্র এটি করেছে।");
  }

  @Test
  void a_statement_that_shows_its_stance_is_told_as_it_is() {
    var claim =
        claim(Stance.ESTIMATED, LocalizedText.NONE, "It may have hit many.", "অনুমান, ক্ষতি অনেক।");
    assertThat(line(claim, ENGLISH)).isEqualTo("It may have hit many.");
    assertThat(line(claim, BENGALI)).isEqualTo("অনুমান, ক্ষতি অনেক।");
  }

  @Test
  void a_sayer_with_more_told_of_them_stands_before_a_colon() {
    var sayer =
        Fictional.text(
            "a clerk, who asked not to be named",
            "এক কেরানি, নাম না জানিয়ে",
            "एक क्लर्क, बिना नाम के");
    var claim = claim(Stance.ESTIMATED, sayer, "The loss is great.", "ক্ষতি অনেক।");
    assertThat(line(claim, ENGLISH))
        .isEqualTo("A clerk, who asked not to be named: An estimate: The loss is great.");
    assertThat(line(claim, BENGALI)).isEqualTo("এক কেরানি, নাম না জানিয়ে: অনুমান: ক্ষতি অনেক।");
  }

  @Test
  void each_stance_of_a_sayer_has_its_words() {
    var sayer = Fictional.text("the bank", "ব্যাংক", "बैंक");
    assertThat(line(claim(Stance.CONFIRMED, sayer, "Mail is lost.", "চিঠি হারিয়েছে।"), BENGALI))
        .isEqualTo("ব্যাংকের তরফে নিশ্চিত করা হয়েছে: চিঠি হারিয়েছে।");
    assertThat(line(claim(Stance.CONFIRMED, sayer, "Mail is lost.", "চিঠি হারিয়েছে।"), ENGLISH))
        .isEqualTo("Confirmed by the bank: Mail is lost.");
    assertThat(line(claim(Stance.ESTIMATED, sayer, "Mail is lost.", "চিঠি হারিয়েছে।"), ENGLISH))
        .isEqualTo("An estimate by the bank: Mail is lost.");
  }

  @Test
  void a_value_told_alone_always_says_who_says_it() {
    var name = Fictional.text("Silt", "পলি", "गाद");
    var claim =
        Fictional.claim("gang", Aspect.ATTACKER, "daily")
            .by(Stance.REPORTED, name)
            .stating("Silt says that it did it.")
            .value(new Value.Actor(Value.Actor.Kind.GROUP, name, Optional.empty()))
            .build();
    assertThat(line(claim, ENGLISH)).isEqualTo("Silt says that it did it.");
    assertThat(line(claim, BENGALI))
        .isEqualTo("পলির বক্তব্য: হামলাকারী: পলি – ইংরেজিতে বলা আছে: “Silt says that it did it.”");
    assertThat(line(claim, HINDI))
        .isEqualTo(
            "गाद के अनुसार: हमलावर: गाद – अंग्रेज़ी में कहा गया है: “Silt says that it did it.”");
  }

  @Test
  void a_statement_in_another_language_says_in_which() {
    var claim = claim(Stance.REPORTED, LocalizedText.NONE, "Mail is lost.", "চিঠি হারিয়েছে।");
    var bengaliOnly =
        new Claim(
            "b",
            Aspect.IMPACT,
            Stance.REPORTED,
            LocalizedText.NONE,
            "daily",
            new LocalizedText(Map.of(BENGALI, "চিঠি হারিয়েছে।")),
            Optional.empty(),
            LocalizedText.NONE,
            Optional.empty(),
            Optional.empty());
    assertThat(line(claim, HINDI)).isEqualTo("अंग्रेज़ी में कहा गया है: “Mail is lost.”");
    assertThat(line(bengaliOnly, HINDI)).isEqualTo("बांग्ला में कहा गया है: “চিঠি হারিয়েছে।”");
    assertThat(line(bengaliOnly, ENGLISH)).isEqualTo("Stated in Bengali: “চিঠি হারিয়েছে।”");
  }

  private static Claim claim(Stance stance, LocalizedText sayer, String en, String bn) {
    return new Claim(
        "c",
        Aspect.IMPACT,
        stance,
        sayer,
        "daily",
        new LocalizedText(Map.of(ENGLISH, en, BENGALI, bn)),
        Optional.empty(),
        LocalizedText.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static String line(Claim claim, Language language) {
    var told = new Answer.Told(Fictional.RIVER_BANK, Answer.Verdict.NONE, List.of(claim));
    return COMPOSER.compose(told, language).text();
  }
}
