package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An update in Telegram's own form, from a file under {@code src/test/resources/telegram}. */
record Payload(ObjectNode json) {
  private static final Path FOLDER = Path.of("src/test/resources/telegram");

  static Payload of(String name) {
    try {
      Path file = FOLDER.resolve(name + ".json");
      return new Payload((ObjectNode) FakeBotApi.JSON.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all. */
  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with another value in one place. */
  Payload with(String pointer, Object value) {
    ObjectNode copy = json.deepCopy();
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) (at.head().matches() ? copy : copy.at(at.head())))
        .set(at.last().getMatchingProperty(), FakeBotApi.JSON.valueToTree(value));
    return new Payload(copy);
  }

  /** A message of somebody in a chat of two with the bot. */
  static Payload said(long person, int message, String text) {
    return of("private-message")
        .with("/message/text", text)
        .with("/message/message_id", message)
        .with("/message/chat/id", person)
        .with("/message/from/id", person);
  }

  /** A press on a button. */
  static Payload pressed(long person, int message, String data) {
    return of("callback-query")
        .with("/callback_query/id", "q" + System.nanoTime())
        .with("/callback_query/data", data)
        .with("/callback_query/from/id", person)
        .with("/callback_query/message/message_id", message)
        .with("/callback_query/message/chat/id", person);
  }

  JsonNode update(int id) {
    return with("/update_id", id).json();
  }
}
