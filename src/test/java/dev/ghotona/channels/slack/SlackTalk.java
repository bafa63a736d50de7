package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Awaited;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the whole way have in common: people, places, and what came to them. */
abstract class SlackTalk {
  static final String QUESTION = "When was AIIMS attacked?";
  static final String ANSWER = "23 November 2022";

  @Inject FakeSlack slack;
  @Inject Slowdown slowdown;
  @Inject javax.sql.DataSource dataSource;

  final SlackSide side = new SlackSide();
  final String user = name("U");
  final String channel = name("C");
  final String direct = name("D");

  static String name(String kind) {
    return kind + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
  }

  @BeforeEach
  void forgetCalls() {
    slack.forgetCalls();
  }

  /** The answer to a command. */
  JsonNode ask(String text) {
    return ask(text, user);
  }

  JsonNode ask(String text, String who) {
    String hook = slack.newHook();
    assertThat(side.command(Payloads.command(text, who, channel, hook)).status()).isEqualTo(200);
    return answered(hook);
  }

  JsonNode answered(String hook) {
    Awaited.until(() -> !slack.answers(hook).isEmpty());
    return slack.answers(hook).getFirst();
  }

  /** Presses a button of what only its asker saw; the answer comes to the address returned. */
  String press(JsonNode button, String who) {
    String hook = slack.newHook();
    String action = button.path("action_id").asText();
    String value = button.path("value").asText();
    send(Payloads.ephemeral(Payloads.press(action, value, who, channel, hook)));
    return hook;
  }

  void send(ObjectNode interaction) {
    assertThat(side.interaction(interaction).status()).isEqualTo(200);
  }

  void tell(ObjectNode event) {
    assertThat(side.event(Payloads.event(event)).status()).isEqualTo(200);
  }

  FakeSlack.Call posted(String where, int number) {
    Awaited.until(() -> slack.posted(where).size() > number);
    return slack.posted(where).get(number);
  }

  /** Waits until all that came before is answered and sent, by something that comes after. */
  void everythingIsDone() {
    String later = name("D");
    tell(Payloads.message("hello", name("U"), later, Payloads.ts()));
    posted(later, 0);
    Awaited.until(
        () -> count("select count(*) from outbox where state in ('waiting', 'sending')") == 0);
  }

  long count(String sql) {
    try (var connection = dataSource.getConnection();
        var found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void sql(String statement) {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute(statement);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<JsonNode> buttons(JsonNode message, String what) {
    return message.findParents("action_id").stream()
        .filter(button -> button.path("action_id").asText().startsWith(what + "."))
        .toList();
  }

  static String text(JsonNode message) {
    return message.path("text").asText();
  }
}
