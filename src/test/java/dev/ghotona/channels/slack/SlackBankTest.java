package dev.ghotona.channels.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Conversations.Heard;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What is asked in Slack is answered as it is over HTTP: a file of questions, each line a JSON
 * object whose {@code turns} are said one after another. {@code -Dbank=FILE} names another file.
 */
@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackBankTest extends SlackTalk {
  private static final Path FILE =
      Path.of(System.getProperty("bank", "src/test/resources/questions/bank.jsonl"));

  @Test
  void by_command_the_answers_are_those_of_http() throws IOException {
    assertThat(differences(this::byCommand)).isEmpty();
  }

  @Test
  void by_direct_message_the_answers_are_those_of_http() throws IOException {
    assertThat(differences(this::byMessage)).isEmpty();
  }

  private List<String> differences(Function<List<String>, List<String>> way) throws IOException {
    var differing = new ArrayList<String>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.isBlank()) {
        List<String> turns = turns(FakeSlack.read(line));
        List<String> here = way.apply(turns);
        List<String> there = overHttp(turns);
        if (!here.equals(there)) {
          differing.add(turns + ": " + here + " and not " + there);
        }
      }
    }
    return differing;
  }

  private static List<String> turns(JsonNode line) {
    return line.path("turns")
        .valueStream()
        .map(turn -> turn.isTextual() ? turn : said(turn))
        .map(JsonNode::asText)
        .toList();
  }

  private static JsonNode said(JsonNode turn) {
    return List.of("text", "user", "utterance", "question").stream()
        .map(turn::path)
        .filter(JsonNode::isTextual)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> overHttp(List<String> turns) {
    String conversation = UUID.randomUUID().toString();
    return turns.stream().map(text -> overHttp(text, conversation)).toList();
  }

  private static String overHttp(String text, String conversation) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("text", text).put("conversation", conversation);
    JsonNode reply =
        FakeSlack.read(
            given()
                .contentType(ContentType.JSON)
                .body(body.toString())
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    var claims = reply.path("claims").valueStream().map(c -> c.path("id").asText()).toList();
    return reply.path("outcome").asText() + claims;
  }

  private List<String> byCommand(List<String> turns) {
    String who = name("U");
    return turns.stream().map(text -> byCommand(text, who)).toList();
  }

  private String byCommand(String text, String who) {
    String hook = slack.newHook();
    var command = new HashMap<>(Payloads.command(text, who, channel, hook));
    command.put("trigger_id", hook);
    assertThat(side.command(command).status()).isEqualTo(200);
    JsonNode message = answered(hook);
    return outcome(message, slowdown.answered("command/" + hook));
  }

  private List<String> byMessage(List<String> turns) {
    String where = name("D");
    String who = name("U");
    return turns.stream().map(text -> byMessage(text, who, where)).toList();
  }

  private String byMessage(String text, String who, String where) {
    String ts = Payloads.ts();
    int before = slack.posted(where).size();
    tell(Payloads.message(Markup.escaped(text), who, where, ts));
    JsonNode message = posted(where, before).message();
    return outcome(message, slowdown.answered("message/" + where + "/" + ts));
  }

  /** Read off the message where it can be judged; what cannot has no claims. */
  private static String outcome(JsonNode message, Heard heard) {
    Awaited.until(() -> heard != null);
    assertThat(message.path("text").asText()).contains(firstWords(heard));
    List<JsonNode> thumbs = buttons(message, "up");
    if (thumbs.isEmpty()) {
      return heard.reply().outcome().tag() + List.of();
    }
    Carried carried = Carried.of(thumbs.getFirst().path("value").asText());
    return carried.outcome() + carried.claims();
  }

  private static String firstWords(Heard heard) {
    return Markup.escaped(heard.reply().text().lines().findFirst().orElseThrow());
  }
}
