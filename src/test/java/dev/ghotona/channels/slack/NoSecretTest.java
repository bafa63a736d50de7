package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which settings the program does not start without. */
class NoSecretTest {
  private static void start(Map<String, String> settings) {
    SlackSettings read =
        new SmallRyeConfigBuilder()
            .withMapping(SlackSettings.class)
            .withDefaultValues(settings)
            .build()
            .getConfigMapping(SlackSettings.class);
    var tokens = new Tokens(read, null, new ObjectMapper());
    new SlackStart(read, new SlackApi(read, tokens), tokens).check(null);
  }

  private static void refused(String missing, Map<String, String> settings) {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(settings))
        .withMessageContaining(missing);
  }

  @Test
  void http_needs_a_signing_secret() {
    refused("signing-secret", Map.of("ghotona.slack.mode", "http", "ghotona.slack.bot-token", "x"));
    refused(
        "signing-secret",
        Map.of(
            "ghotona.slack.mode", "http",
            "ghotona.slack.bot-token", "x",
            "ghotona.slack.signing-secret", ""));
  }

  @Test
  void the_socket_needs_an_app_token() {
    refused("app-token", Map.of("ghotona.slack.mode", "socket", "ghotona.slack.bot-token", "x"));
  }

  @Test
  void without_a_bot_token_workspaces_must_be_able_to_install() {
    refused("client-id", Map.of("ghotona.slack.mode", "socket", "ghotona.slack.app-token", "x"));
    refused(
        "token-key",
        Map.of(
            "ghotona.slack.mode", "http",
            "ghotona.slack.signing-secret", "x",
            "ghotona.slack.client-id", "x",
            "ghotona.slack.client-secret", "x"));
  }

  @Test
  void nothing_is_needed_where_slack_is_off() {
    assertThatNoException().isThrownBy(() -> start(Map.of()));
  }
}
