package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static Account account(String... settings) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      values.put("ghotona.telegram." + settings[i], settings[i + 1]);
    }
    return new Account(Rig.settings(values));
  }

  private static void stops(String why, String... settings) {
    assertThatThrownBy(() -> account(settings))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(why);
  }

  @Test
  void without_a_token_the_channel_is_off() {
    assertThat(account().isOn()).isFalse();
    assertThat(account("token", " ").isOn()).isFalse();
  }

  @Test
  void a_token_is_all_that_polling_needs() {
    var account = account("token", FakeBotApi.TOKEN);
    assertThat(account.isOn()).isTrue();
    assertThat(account.botId()).isEqualTo(FakeBotApi.BOT);
  }

  @Test
  void a_channel_can_be_off_in_spite_of_a_token() {
    assertThat(account("token", FakeBotApi.TOKEN, "enabled", "false").isOn()).isFalse();
  }

  @Test
  void what_is_on_and_lacks_what_it_needs_stops_the_start() {
    stops("ghotona.telegram.token is missing", "enabled", "true");
    stops("ghotona.telegram.token is no token", "token", "no token");
    stops("webhook.url is missing", "token", FakeBotApi.TOKEN, "mode", "webhook");
    String url = "https://bot.example/telegram/webhook";
    stops("secret is missing", "token", FakeBotApi.TOKEN, "mode", "webhook", "webhook.url", url);
    stops(
        "secret is missing",
        "token",
        FakeBotApi.TOKEN,
        "mode",
        "webhook",
        "webhook.url",
        url,
        "webhook.secret",
        "with a space");
    stops("poll-wait", "token", FakeBotApi.TOKEN, "poll-wait", "2M");
  }
}
