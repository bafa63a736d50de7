package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What Slack sends, as its documentation has it. */
final class Payloads {
  static final String TEAM = "T1";
  static final String BOT = "UBOT";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Payloads() {}

  /** A time stamp that no other message has. */
  static String ts() {
    return "1763800000.%06d".formatted(NUMBERS.incrementAndGet());
  }

  static Map<String, String> command(String text, String user, String channel, String hook) {
    return Map.ofEntries(
        Map.entry("token", "gIkuvaNzQIHg97ATvDxqgjtO"),
        Map.entry("team_id", TEAM),
        Map.entry("team_domain", "example"),
        Map.entry("channel_id", channel),
        Map.entry("channel_name", "test"),
        Map.entry("user_id", user),
        Map.entry("user_name", "somebody"),
        Map.entry("command", "/incident"),
        Map.entry("text", text),
        Map.entry("api_app_id", "A1"),
        Map.entry("is_enterprise_install", "false"),
        Map.entry("response_url", hook),
        Map.entry("trigger_id", "trigger." + UUID.randomUUID()));
  }

  static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static ObjectNode event(ObjectNode event) {
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", "z")
            .put("team_id", TEAM)
            .put("api_app_id", "A1")
            .put("type", "event_callback")
            .put("event_id", "Ev" + NUMBERS.incrementAndGet())
            .put("event_time", 1763800000);
    payload.set("event", event);
    ObjectNode authorization = payload.putArray("authorizations").addObject();
    authorization.put("team_id", TEAM).put("user_id", BOT).put("is_bot", true);
    return payload;
  }

  private static ObjectNode said(String type, String text, String user, String channel, String ts) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("user", user)
        .put("text", text)
        .put("ts", ts)
        .put("channel", channel)
        .put("event_ts", ts);
  }

  static ObjectNode mention(String text, String user, String channel, String ts) {
    return said("app_mention", "<@" + BOT + "> " + text, user, channel, ts);
  }

  static ObjectNode message(String text, String user, String channel, String ts) {
    String kind = channel.startsWith("D") ? "im" : "channel";
    return said("message", text, user, channel, ts).put("channel_type", kind);
  }

  static ObjectNode homeOpened(String user, String channel) {
    return JSON.createObjectNode()
        .put("type", "app_home_opened")
        .put("user", user)
        .put("channel", channel)
        .put("tab", "home")
        .put("event_ts", ts());
  }

  static ObjectNode assistantOpened(String user, String channel, String thread) {
    ObjectNode event = JSON.createObjectNode().put("type", "assistant_thread_started");
    ObjectNode opened = event.putObject("assistant_thread");
    opened.put("user_id", user).put("channel_id", channel).put("thread_ts", thread);
    opened.putObject("context");
    return event.put("event_ts", ts());
  }

  /** A press on a button as it stood in a message. */
  static ObjectNode press(String action, String value, String user, String channel, String hook) {
    ObjectNode payload = JSON.createObjectNode().put("type", "block_actions");
    payload.putObject("user").put("id", user).put("team_id", TEAM);
    payload.putObject("team").put("id", TEAM).put("domain", "example");
    payload.putObject("channel").put("id", channel).put("name", "test");
    payload.put("trigger_id", "trigger." + UUID.randomUUID()).put("response_url", hook);
    payload.putObject("container").put("type", "message").put("channel_id", channel);
    ObjectNode pressed = payload.putArray("actions").addObject();
    pressed.put("type", "button").put("action_id", action).put("block_id", "b");
    pressed.put("value", value).put("action_ts", ts());
    return payload;
  }

  static ObjectNode ephemeral(ObjectNode press) {
    press.withObject("/container").put("is_ephemeral", true).put("message_ts", ts());
    return press;
  }

  static ObjectNode inMessage(ObjectNode press, String ts, String thread) {
    ObjectNode container = press.withObject("/container");
    container.put("is_ephemeral", false).put("message_ts", ts);
    if (thread != null) {
      container.put("thread_ts", thread);
    }
    return press;
  }

  static ObjectNode onHome(ObjectNode press, String directMessage) {
    press.remove("channel");
    press.remove("response_url");
    press.putObject("container").put("type", "view").put("view_id", "V1");
    press.putObject("view").put("type", "home").put("private_metadata", directMessage);
    return press;
  }

  static ObjectNode submitted(String metadata, String reason, String user) {
    ObjectNode payload = JSON.createObjectNode().put("type", "view_submission");
    payload.putObject("team").put("id", TEAM);
    payload.putObject("user").put("id", user);
    ObjectNode view = payload.putObject("view").put("id", "V2").put("type", "modal");
    view.put("callback_id", "reason").put("private_metadata", metadata);
    view.withObject("/state/values/reason/reason")
        .put("type", "plain_text_input")
        .put("value", reason);
    return payload;
  }
}
