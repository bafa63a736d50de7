package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final Path FILE = Path.of("deploy/slack-app-manifest.yaml");

  private final String text = text();
  private final JsonNode manifest = read(text);

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  @Test
  void asks_for_the_events_that_are_handled() {
    assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Subscription.values()).map(Subscription::event).toList());
  }

  @Test
  void asks_for_what_these_and_the_answers_need_and_nothing_more() {
    assertThat(texts(manifest.at("/oauth_config/scopes/bot")))
        .containsExactlyInAnyOrderElementsOf(Subscription.scopes());
    assertThat(manifest.at("/oauth_config/scopes/user").isMissingNode()).isTrue();
  }

  @Test
  void has_the_one_command_with_all_that_it_takes() {
    JsonNode commands = manifest.at("/features/slash_commands");
    assertThat(commands).hasSize(1);
    assertThat(commands.at("/0/command").asText()).isEqualTo(SlashCommand.NAME);
    assertThat(commands.at("/0/usage_hint").asText())
        .contains("list", "timeline", "sources", "language", "privacy", "forget", "help");
  }

  @Test
  void switches_on_what_is_answered() {
    assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/home_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled").asBoolean())
        .isFalse();
    assertThat(manifest.at("/features/assistant_view").isObject()).isTrue();
  }

  @Test
  void has_the_addresses_of_http_where_the_marks_are_taken_off() {
    JsonNode http =
        read(
            text.replace("# url:", "url:")
                .replace("# redirect_urls:", "redirect_urls:")
                .replace("# request_url:", "request_url:"));
    String root = "https://ghotona.example.org" + SlackResource.PATH;
    assertThat(http.at("/features/slash_commands/0/url").asText()).isEqualTo(root + "/commands");
    assertThat(http.at("/settings/event_subscriptions/request_url").asText())
        .isEqualTo(root + "/events");
    assertThat(http.at("/settings/interactivity/request_url").asText())
        .isEqualTo(root + "/interactions");
    assertThat(http.at("/oauth_config/redirect_urls/0").asText())
        .isEqualTo(root + SlackResource.REDIRECT);
  }

  /** The limits of the manifest reference. */
  @Test
  void is_within_slacks_limits() {
    assertThat(manifest.at("/display_information/name").asText()).hasSizeLessThanOrEqualTo(35);
    assertThat(manifest.at("/display_information/description").asText())
        .hasSizeLessThanOrEqualTo(140);
    assertThat(manifest.at("/display_information/long_description").asText())
        .hasSizeBetween(175, 4000);
    assertThat(manifest.at("/features/slash_commands/0/description").asText())
        .hasSizeLessThanOrEqualTo(2000);
    assertThat(manifest.at("/features/slash_commands/0/usage_hint").asText())
        .hasSizeLessThanOrEqualTo(1000);
  }
}
