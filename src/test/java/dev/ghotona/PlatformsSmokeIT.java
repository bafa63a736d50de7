package dev.ghotona;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.channels.slack.SlackOutside;
import dev.ghotona.channels.telegram.TelegramOutside;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built program says to the platforms, whose messages its libraries make and read. */
@QuarkusIntegrationTest
@TestProfile(Smoke.class)
class PlatformsSmokeIT {
  TelegramOutside telegram;
  SlackOutside slack;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7100000001 | When was AIIMS attacked?         | 23 November 2022",
        "7100000002 | এইমস আক্রান্ত হলো কোন তারিখে, কটার সময়? | ভারতীয় মানক সময়",
        "7100000003 | एम्स पर हमला कब हुआ था?              | भारतीय मानक समय",
      })
  void an_update_of_telegram_is_answered_there(long person, String text, String told) {
    assertThat(telegram.brings(person, (int) (person % 100) + 1, text)).isEqualTo(200);
    Awaited.until(() -> !telegram.shownTo(person).isEmpty());
    assertThat(telegram.shownTo(person).getLast()).contains(told);
  }

  @Test
  void telegram_is_told_of_the_commands_in_each_language() {
    Awaited.until(() -> List.of("en", "bn", "hi").stream().allMatch(telegram::knowsCommandsIn));
  }

  @Test
  void a_command_of_slack_is_answered_where_it_says() {
    String hook = slack.command("When was AIIMS attacked?");
    Awaited.until(() -> !slack.answers(hook).isEmpty());
    assertThat(slack.answers(hook).getFirst()).contains("23 November 2022");
  }

  @Test
  void a_mention_in_slack_is_answered_in_its_channel() {
    slack.mention("aiims par hamla kisne kiya", "CMENTION");
    Awaited.until(() -> !slack.posted("CMENTION").isEmpty());
    assertThat(slack.posted("CMENTION").getFirst()).isNotBlank();
  }

  @Test
  void what_slack_has_not_signed_is_refused() {
    assertThat(slack.forged()).isEqualTo(401);
  }
}
