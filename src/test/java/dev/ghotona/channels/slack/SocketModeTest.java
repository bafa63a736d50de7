package dev.ghotona.channels.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SocketProfile.class)
class SocketModeTest extends SlackTalk {
  @ConfigProperty(name = SocketProfile.SOCKET)
  int port;

  private FakeSocket socket;

  @BeforeEach
  void open() {
    socket = new FakeSocket(port);
    socket.start();
    slack.listensAt("ws://localhost:" + port + "/link");
    Awaited.until(() -> !socket.connections.isEmpty());
  }

  @AfterEach
  void close() throws InterruptedException {
    socket.stop(1000);
  }

  private static ObjectNode command(String text, String user, String channel, String hook) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    Payloads.command(text, user, channel, hook).forEach(payload::put);
    return payload;
  }

  private JsonNode acknowledged(String envelope) {
    Awaited.until(() -> socket.acknowledged.containsKey(envelope));
    return socket.acknowledged.get(envelope);
  }

  @Test
  void commands_events_and_presses_come_by_the_socket() {
    String hook = slack.newHook();
    JsonNode ack =
        acknowledged(socket.hand("slash_commands", command(QUESTION, user, channel, hook)));
    assertThat(ack.has("payload")).isFalse();
    JsonNode answer = answered(hook);
    assertThat(text(answer)).contains(ANSWER);

    var event = Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    acknowledged(socket.hand("events_api", event));
    assertThat(posted(direct, 0).values().get("text")).contains(ANSWER);

    JsonNode button = buttons(answer, "ask").getFirst();
    String next = slack.newHook();
    var press =
        Payloads.press(
            button.path("action_id").asText(), button.path("value").asText(), user, channel, next);
    acknowledged(socket.hand("interactive", Payloads.ephemeral(press)));
    assertThat(text(answered(next))).isNotBlank();
  }

  @Test
  void readiness_tells_of_the_socket_and_stays_up() {
    Awaited.until(() -> "open".equals(socketState()));
  }

  private static String socketState() {
    return given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .extract()
        .path("checks.find { it.name == 'slack' }.data.socket");
  }

  @Test
  void an_envelope_that_comes_again_is_acknowledged_again_and_answered_once() {
    var event = Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    acknowledged(socket.hand("events_api", event));
    acknowledged(socket.hand("events_api", event));
    acknowledged(socket.hand("events_api", event));
    posted(direct, 0);
    Awaited.until(
        () -> count("select count(*) from outbox where state in ('waiting', 'sending')") == 0);
    assertThat(slack.posted(direct)).hasSize(1);
  }

  @Test
  void messages_of_a_channel_keep_their_order() {
    int messages = 20;
    List<String> sent = IntStream.range(0, messages).mapToObj(i -> Payloads.ts()).toList();
    sent.forEach(
        ts ->
            socket.hand("events_api", Payloads.event(Payloads.message("hello", user, direct, ts))));
    Awaited.until(() -> socket.acknowledged.size() == messages);
    assertThat(
            count(
                "select count(*) from inbox a join inbox b on a.number < b.number"
                    + " and a.delivery > b.delivery and a.chat = b.chat where a.chat = '"
                    + direct
                    + "'"))
        .isZero();
  }

  @Test
  void what_cannot_be_stored_is_not_acknowledged_but_a_command_is_refused_in_words() {
    sql("create trigger full before insert on inbox begin select raise(abort, 'full'); end");
    try {
      var event = Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts()));
      String untaken = socket.hand("events_api", event);
      String refused =
          socket.hand("slash_commands", command(QUESTION, user, direct, slack.newHook()));
      assertThat(acknowledged(refused).at("/payload/text").asText()).contains("ask again");
      assertThat(socket.acknowledged).doesNotContainKey(untaken);
    } finally {
      sql("drop trigger full");
    }
  }

  @Test
  void a_connection_that_is_about_to_end_is_replaced_before_it_does() {
    WebSocket first = socket.connections.getLast();
    socket.warn(first);
    Awaited.until(() -> socket.connections.size() == 2);
    var event = Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    FakeSocket.hand("on-the-first", "events_api", event, first);
    acknowledged("on-the-first");
    first.close();
    acknowledged(socket.hand("events_api", event));
  }

  @Test
  void a_connection_that_is_lost_is_made_anew() {
    WebSocket lost = socket.connections.getLast();
    lost.close();
    // Made anew at once, it may never be seen that there is none.
    Awaited.until(() -> socket.connections.stream().anyMatch(made -> made != lost));
    var event = Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    acknowledged(socket.hand("events_api", event));
  }

  @Test
  void nothing_is_taken_over_http() {
    assertThat(side.command(Payloads.command(QUESTION, user, channel, "x")).status())
        .isEqualTo(404);
  }
}
