package dev.ghotona.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.Periods;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepliesToCommandsTest {
  private static final Composer COMPOSER = PlainMessages.composer();
  private static final Periods PERIODS =
      new Periods(
          Duration.ofHours(24),
          Duration.ofDays(2),
          Duration.ofMinutes(90),
          Duration.ofDays(90),
          Duration.ofHours(1),
          Duration.ofDays(7),
          Duration.ofSeconds(45));

  @Test
  void what_is_kept_is_told_with_the_durations_that_are_set() {
    assertThat(COMPOSER.compose(new Answer.Privacy(PERIODS), Language.ENGLISH).text())
        .isEqualTo(
            """
            Your message is erased as soon as it is answered; if I cannot answer it, after 24 hours.
            What we last talked about I keep for 90 minutes, so that you can ask on. The language you chose I keep for 90 days after its last use.
            That a message came and was answered I keep for 2 days, so that none is answered twice.
            A reply that waits to be fetched is kept for 1 hour, one that could not be sent for 7 days.
            A question that no source answers is kept for 45 seconds, without who asked it.
            If you want, I erase all that I keep of you at once.""");
    assertThat(COMPOSER.compose(new Answer.Privacy(PERIODS), Language.BENGALI).text())
        .contains("২৪ ঘণ্টা", "৯০ মিনিট", "৯০ দিন", "২ দিন", "১ ঘণ্টা", "৭ দিন", "৪৫ সেকেন্ড");
    assertThat(COMPOSER.compose(new Answer.Privacy(PERIODS), Language.HINDI).text())
        .contains("24 घंटे", "90 मिनट", "90 दिन", "2 दिन", "1 घंटा", "7 दिन", "45 सेकंड");
  }

  @ParameterizedTest
  @EnumSource
  void whatever_cannot_be_answered_is_told_in_each_language_and_in_latin_letters(Hindrance kind) {
    for (Language language : Language.values()) {
      Reply own = COMPOSER.decline(kind, language, Letters.OWN);
      assertThat(own.outcome()).isEqualTo(Reply.Outcome.NOTICE);
      assertThat(own.language()).isEqualTo(language);
      Reply latin = COMPOSER.decline(kind, language, Letters.LATIN);
      assertThat(latin.text()).matches("[\\p{ASCII}\\n“”–]+");
    }
  }

  @Test
  void a_command_that_there_is_not_is_told_those_that_there_are() {
    assertThat(COMPOSER.decline(Hindrance.UNKNOWN_COMMAND, Language.ENGLISH, Letters.OWN).text())
        .isEqualTo(
            "I do not know that command. These I know: start, help, incidents, incident, timeline,"
                + " sources, language, settings, privacy, forget.");
  }

  @ParameterizedTest
  @EnumSource
  void the_settings_tell_what_is_chosen_and_offer_each_language_in_its_own_words(
      Language language) {
    Reply reply = COMPOSER.compose(new Answer.Settings(Optional.of(language)), language);
    assertThat(reply.outcome()).isEqualTo(Reply.Outcome.SETTINGS);
    assertThat(reply.offers())
        .extracting(Reply.Offer::label)
        .startsWith("বাংলা", "English", "हिंदी")
        .hasSize(4);
    assertThat(reply.text())
        .isNotEqualTo(COMPOSER.compose(new Answer.Settings(Optional.empty()), language).text());
  }

  @ParameterizedTest
  @EnumSource
  void a_chronicle_tells_each_claim_as_it_is_told_elsewhere(Language language) {
    var bank = Fictional.RIVER_BANK;
    Reply chronicle = COMPOSER.compose(new Answer.Chronicle(bank, bank.claims()), language);
    assertThat(chronicle.claims()).hasSameSizeAs(bank.claims());
    assertThat(chronicle.citations()).isNotEmpty();
    assertThat(chronicle.text().lines().skip(1)).allMatch(line -> line.startsWith("• "));
    for (Reply.ToldClaim told : chronicle.claims()) {
      assertThat(chronicle.text()).contains(told.text());
    }
  }
}
