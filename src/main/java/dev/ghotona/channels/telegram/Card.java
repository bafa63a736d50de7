package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One message of a reply, as it waits in the outbox.
 *
 * @param html in Telegram's HTML
 * @param turned whether it takes the place of the message whose button was pressed
 * @param keys what can be pressed below it, row by row
 */
record Card(String html, boolean turned, List<List<Key>> keys) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  Card {
    keys = keys.stream().map(List::copyOf).toList();
  }

  /**
   * A button.
   *
   * @param content what it means, see {@link Keys}
   */
  record Key(String label, String content) {}

  /** Without the text. */
  @Override
  public String toString() {
    return "card";
  }

  // Written out by hand: what is stored must not change its form when a record is renamed.
  String json() {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("html", html).put("turned", turned);
    ArrayNode rows = node.putArray("keys");
    for (List<Key> row : keys) {
      ArrayNode written = rows.addArray();
      row.forEach(key -> written.addObject().put("label", key.label()).put("is", key.content()));
    }
    return node.toString();
  }

  static Card of(String json) {
    JsonNode node = tree(json);
    var rows = new ArrayList<List<Key>>();
    node.path("keys").forEach(row -> rows.add(row(row)));
    return new Card(node.path("html").asText(), node.path("turned").asBoolean(), rows);
  }

  private static List<Key> row(JsonNode row) {
    return row.valueStream()
        .map(key -> new Key(key.path("label").asText(), key.path("is").asText()))
        .toList();
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored message is no JSON", broken);
    }
  }
}
