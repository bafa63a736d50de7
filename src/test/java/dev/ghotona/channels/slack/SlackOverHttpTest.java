package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackOverHttpTest {
  private static final String QUESTION = "When was AIIMS attacked?";

  @Inject FakeSlack slack;

  private final SlackSide side = new SlackSide();
  private final String user = "U" + UUID.randomUUID().toString().substring(0, 8);
  private final String channel = "C" + UUID.randomUUID().toString().substring(0, 8);
  private final String direct = "D" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void forget() {
    slack.forgetCalls();
  }

  private JsonNode ask(String text) {
    String hook = slack.newHook();
    assertThat(side.command(Payloads.command(text, user, channel, hook)).status()).isEqualTo(200);
    Awaited.until(() -> !slack.answers(hook).isEmpty());
    return slack.answers(hook).getFirst();
  }

  private FakeSlack.Call posted(String where, int number) {
    Awaited.until(() -> slack.posted(where).size() > number);
    return slack.posted(where).get(number);
  }

  static List<JsonNode> buttons(JsonNode message, String what) {
    return message.findParents("action_id").stream()
        .filter(button -> button.path("action_id").asText().startsWith(what + "."))
        .toList();
  }

  @Test
  void a_command_is_answered_to_its_asker_alone() {
    JsonNode answer = ask(QUESTION);
    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.path("text").asText()).contains("23 November 2022");
    assertThat(answer.path("blocks").toString()).contains("23 November 2022");
    assertThat(buttons(answer, "share")).hasSize(1);
    assertThat(buttons(answer, "up")).hasSize(1);
    assertThat(answer.toString()).doesNotContain("\"keep\"");
  }

  @Test
  void a_mention_is_answered_in_a_thread_of_its_own() {
    String ts = Payloads.ts();
    var mention = Payloads.event(Payloads.mention(QUESTION, user, channel, ts));
    assertThat(side.event(mention).status()).isEqualTo(200);
    FakeSlack.Call answer = posted(channel, 0);
    assertThat(answer.token()).isEqualTo("xoxb-test");
    assertThat(answer.values()).containsEntry("thread_ts", ts);
    assertThat(answer.values().get("text")).contains("23 November 2022");
  }

  @Test
  void a_direct_message_is_answered_where_it_stands() {
    side.event(Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts())));
    FakeSlack.Call answer = posted(direct, 0);
    assertThat(answer.values()).doesNotContainKey("thread_ts");
    assertThat(answer.values().get("text")).contains("23 November 2022");
  }
}
