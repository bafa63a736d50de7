package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.conversation.Core;
import dev.ghotona.conversation.LiveConversations;
import dev.ghotona.store.MessageStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Questions get the same answers by Telegram as by the conversations that {@code /api/ask} hands
 * its questions to. {@code -Dbank=FILE} names another bank: a line of JSON for each conversation,
 * whose {@code turns} are texts, or objects with a {@code text}.
 */
class SameAnswersTest {
  private static final Path BANK =
      Path.of(System.getProperty("bank", "src/test/resources/questions/bank.jsonl"));

  @TempDir Path folder;

  /** What of an answer has to be the same. */
  private record Essence(String outcome, String incident, List<String> claims, String form) {
    static Essence of(Heard heard) {
      var reply = heard.reply();
      return new Essence(
          reply.outcome().tag(),
          reply.incident().map(i -> i.id()).orElse(""),
          reply.claims().stream().map(c -> c.incident().id() + "/" + c.claim().id()).toList(),
          reply.form().tag());
    }
  }

  @Test
  void telegram_tells_what_is_told_over_http() throws Exception {
    var different = new ArrayList<String>();
    int asked = 0;
    try (var telegram = new FakeBotApi();
        var store = MessageStore.in(folder);
        var rig = new Rig(telegram, store).start()) {
      LiveConversations http = Core.conversations(Clock.systemUTC());
      long person = 5_500_000_000L;
      for (String line : Files.readAllLines(BANK)) {
        person++;
        var conversation = Optional.of(UUID.randomUUID().toString());
        for (JsonNode turn : FakeBotApi.JSON.readTree(line).path("turns")) {
          String text = turn.isTextual() ? turn.asText() : turn.path("text").asText();
          var over = http.hear(new Said("web", conversation, text, Optional.empty()));
          var by = rig.answered(Payload.said(person, ++asked, text));
          if (!Essence.of(over).equals(Essence.of(by))) {
            different.add("line of person " + person + ": " + Essence.of(over) + Essence.of(by));
          }
        }
      }
    }
    assertThat(asked).isPositive();
    assertThat(different).isEmpty();
  }
}
