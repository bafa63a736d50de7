package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ghotona.channels.telegram.FakeBotApi.Call;
import dev.ghotona.channels.telegram.FakeBotApi.Refusal;
import java.util.Locale;
import java.util.Map;

/** Commands, name and descriptions of a bot, by language. */
final class FakeProfile {
  private FakeProfile() {}

  /** What can be set, the name of its value, and how long that may be. */
  private enum Part {
    NAME("myname", "name", 64),
    ABOUT("myshortdescription", "short_description", 120),
    DESCRIPTION("mydescription", "description", 512),
    COMMANDS("mycommands", "commands", 0);

    private final String method;
    private final String value;
    private final int longest;

    Part(String method, String value, int longest) {
      this.method = method;
      this.value = value;
      this.longest = longest;
    }
  }

  static JsonNode result(Call call, Map<String, JsonNode> profile) {
    for (Part part : Part.values()) {
      String key = part.value + ":" + call.text("language_code");
      switch (call.method().toLowerCase(Locale.ROOT).replace(part.method, "")) {
        case "set" -> {
          profile.put(key, checked(part, call.parameters().path(part.value)));
          return BooleanNode.TRUE;
        }
        case "get" -> {
          return got(part, profile.get(key));
        }
        case "delete" -> {
          profile.remove(key);
          return BooleanNode.TRUE;
        }
        default -> {}
      }
    }
    throw new Refusal(404, "Not Found: method not found");
  }

  private static JsonNode got(Part part, JsonNode value) {
    if (part == Part.COMMANDS) {
      return value == null ? FakeBotApi.JSON.createArrayNode() : value;
    }
    return FakeBotApi.JSON
        .createObjectNode()
        .set(part.value, value == null ? TextNode.valueOf("") : value);
  }

  private static JsonNode checked(Part part, JsonNode value) {
    if (part != Part.COMMANDS) {
      demand(value.asText().length() <= part.longest, part.value + " is too long");
      return value;
    }
    demand(value.size() <= 100, "BOT_COMMANDS_TOO_MUCH");
    for (JsonNode command : value) {
      demand(command.path("command").asText().matches("[a-z0-9_]{1,32}"), "BOT_COMMAND_INVALID");
      int length = command.path("description").asText().length();
      demand(length >= 1 && length <= 256, "BOT_COMMAND_DESCRIPTION_INVALID");
    }
    return value;
  }

  private static void demand(boolean held, String otherwise) {
    if (!held) {
      throw new Refusal(400, "Bad Request: " + otherwise);
    }
  }
}
