package dev.ghotona.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class BundlesTest {
  @Inject Composer composer;

  @ParameterizedTest
  @EnumSource
  void the_bundles_that_are_built_in_say_what_the_plain_ones_say(Language language) {
    var bank = Fictional.RIVER_BANK;
    var plain = PlainMessages.composer();
    for (Answer answer :
        List.of(
            new Answer.Told(bank, Answer.Verdict.YES, bank.claims()),
            new Answer.Sourced(bank, bank.claims()),
            new Answer.Unknown(bank, List.of()),
            new Answer.Help(List.of(bank)))) {
      assertThat(composer.compose(answer, language)).isEqualTo(plain.compose(answer, language));
    }
  }
}
