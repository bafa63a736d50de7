package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.channels.telegram.FakeBotApi.Call;
import dev.ghotona.channels.telegram.FakeBotApi.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chats as people see them: what the bot has sent, edited and deleted. */
final class FakeChats {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z]+)((?: href=\"[^\"<>]*\")?)>|&(lt|gt|amp|quot);");

  private static final Set<String> TAGS = Set.of("b", "i", "u", "s", "a", "code", "pre");

  /** Who has blocked the bot. */
  final Set<Long> blocked = ConcurrentHashMap.newKeySet();

  /** Groups that have become supergroups. */
  final Map<Long, Long> migrated = new ConcurrentHashMap<>();

  private final Map<Long, TreeMap<Integer, Shown>> shown = new ConcurrentHashMap<>();
  private int last = 1_000_000;

  /** A message as it is seen; {@code text} without markup. */
  record Shown(int id, String text, JsonNode sent) {
    /** The labels of its buttons. */
    List<String> labels() {
      return sent.path("reply_markup").path("inline_keyboard").findValuesAsText("text");
    }

    /** What a press on this button sends. */
    String data(String label) {
      for (JsonNode row : sent.path("reply_markup").path("inline_keyboard")) {
        for (JsonNode key : row) {
          if (key.path("text").asText().equals(label)) {
            return key.path("callback_data").asText();
          }
        }
      }
      throw new AssertionError("no button " + label + " among " + labels());
    }
  }

  /** What the bot has said in a chat and is still there, in order. */
  synchronized List<Shown> in(long chat) {
    return List.copyOf(shown.getOrDefault(chat, new TreeMap<>()).values());
  }

  synchronized JsonNode send(Call call) {
    Shown message = checked(call, ++last);
    shown.computeIfAbsent(call.chat(), c -> new TreeMap<>()).put(message.id(), message);
    ObjectNode result =
        FakeBotApi.JSON
            .createObjectNode()
            .put("message_id", message.id())
            .put("date", 1_790_000_000)
            .put("text", message.text());
    result.putObject("chat").put("id", call.chat()).put("type", "private");
    return result;
  }

  synchronized JsonNode edit(Call call) {
    Shown message = checked(call, call.parameters().path("message_id").asInt());
    Shown before = shown.getOrDefault(call.chat(), new TreeMap<>()).get(message.id());
    if (before == null) {
      throw new Refusal(400, "Bad Request: message to edit not found");
    }
    if (before.text().equals(message.text())
        && before.sent().path("reply_markup").equals(message.sent().path("reply_markup"))) {
      throw new Refusal(
          400,
          "Bad Request: message is not modified: specified new message content and reply markup are"
              + " exactly the same as a current content and reply markup of the message");
    }
    shown.get(call.chat()).put(message.id(), message);
    return BooleanNode.TRUE;
  }

  synchronized JsonNode delete(Call call) {
    int id = call.parameters().path("message_id").asInt();
    if (shown.getOrDefault(call.chat(), new TreeMap<>()).remove(id) == null) {
      throw new Refusal(400, "Bad Request: message to delete not found");
    }
    return BooleanNode.TRUE;
  }

  JsonNode action(Call call) {
    reachable(call.chat());
    return BooleanNode.TRUE;
  }

  private void reachable(long chat) {
    if (blocked.contains(chat)) {
      throw new Refusal(403, "Forbidden: bot was blocked by the user");
    }
    if (migrated.containsKey(chat)) {
      throw Refusal.migrated(migrated.get(chat));
    }
  }

  private Shown checked(Call call, int id) {
    reachable(call.chat());
    String text = checkedText(call.text("text"), call.parameters().path("parse_mode"));
    for (JsonNode data : call.parameters().path("reply_markup").findValues("callback_data")) {
      int length = data.asText().getBytes(StandardCharsets.UTF_8).length;
      if (length < 1 || length > 64) {
        throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
      }
    }
    return new Shown(id, text, call.parameters());
  }

  /** The text without its markup, once it is found to be as it must. */
  static String checkedText(String markup, JsonNode mode) {
    String text = mode.asText().equals("HTML") ? parsed(markup) : markup;
    if (text.isBlank()) {
      throw new Refusal(400, "Bad Request: message text is empty");
    }
    if (text.length() > 4096) {
      throw new Refusal(400, "Bad Request: message is too long");
    }
    return text;
  }

  private static String parsed(String html) {
    var text = new StringBuilder();
    var open = new ArrayDeque<String>();
    Matcher marks = TAG.matcher(html);
    int at = 0;
    while (marks.find()) {
      text.append(plain(html.substring(at, marks.start())));
      at = marks.end();
      if (marks.group(4) != null) {
        text.append(character(marks.group(4)));
      } else if (marks.group(1).isEmpty()) {
        open.push(known(marks.group(2)));
      } else if (open.isEmpty() || !open.pop().equals(marks.group(2))) {
        throw unparsed("unmatched end tag");
      }
    }
    text.append(plain(html.substring(at)));
    if (!open.isEmpty()) {
      throw unparsed("Can't find end tag");
    }
    return text.toString();
  }

  private static String known(String tag) {
    if (!TAGS.contains(tag)) {
      throw unparsed("Unsupported start tag");
    }
    return tag;
  }

  private static String plain(String text) {
    if (text.matches("(?s).*[<>&].*")) {
      throw unparsed("something that is neither tag nor entity");
    }
    return text;
  }

  private static Refusal unparsed(String why) {
    return new Refusal(400, "Bad Request: can't parse entities: " + why);
  }

  private static char character(String entity) {
    return switch (entity) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      default -> '"';
    };
  }

  /** What is not there. */
  static JsonNode nothing() {
    return MissingNode.getInstance();
  }
}
