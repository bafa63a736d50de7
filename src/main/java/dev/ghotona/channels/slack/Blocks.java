package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** Slack's Block Kit, as far as it is used. Texts are taken as they are and escaped here. */
final class Blocks {
  /** From the reference of blocks: characters of a section's text. */
  static final int SECTION = 3000;

  /** Characters of an element of a context. */
  static final int CONTEXT = 2000;

  static final int CONTEXT_ELEMENTS = 10;
  static final int ACTION_ELEMENTS = 25;
  static final int BUTTON_TEXT = 75;
  static final int BUTTON_VALUE = 2000;
  static final int HEADER = 150;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Blocks() {}

  /**
   * A button.
   *
   * @param action unique within a message
   * @param text of at most {@link #BUTTON_TEXT} units
   * @param value of at most {@link #BUTTON_VALUE} units; comes back when it is pressed
   */
  record Button(String action, String text, String value) {
    Button {
      if (text.isEmpty() || text.length() > BUTTON_TEXT || value.length() > BUTTON_VALUE) {
        throw new IllegalArgumentException("a button that Slack does not take");
      }
    }

    ObjectNode json() {
      ObjectNode node = typed("button");
      node.put("action_id", action).set("text", plain(text));
      return node.put("value", value);
    }
  }

  /** Text without markup: nothing in it has a meaning to Slack. */
  static ObjectNode section(String text) {
    ObjectNode block = typed("section");
    block.set("text", plain(text));
    return block;
  }

  /** Text with a button beside it. */
  static ObjectNode section(String text, Button button) {
    return section(text).set("accessory", button.json());
  }

  static ObjectNode header(String text) {
    ObjectNode block = typed("header");
    block.set("text", plain(text));
    return block;
  }

  /**
   * Small print.
   *
   * @param markup Slack's markup, escaped by the caller
   */
  static ObjectNode context(Collection<String> markup) {
    ObjectNode block = typed("context");
    ArrayNode elements = block.putArray("elements");
    markup.forEach(m -> elements.add(typed("mrkdwn").put("text", m).put("verbatim", true)));
    return block;
  }

  /** Buttons in a row. */
  static ObjectNode actions(String id, List<Button> buttons) {
    return actionsOf(id, buttons.stream().map(Button::json).toList());
  }

  static ObjectNode actionsOf(String id, List<ObjectNode> elements) {
    ObjectNode block = typed("actions").put("block_id", id);
    block.putArray("elements").addAll(elements);
    return block;
  }

  static ObjectNode divider() {
    return typed("divider");
  }

  static ObjectNode plain(String text) {
    return typed("plain_text").put("text", Markup.escaped(text)).put("emoji", false);
  }

  static ObjectNode typed(String type) {
    return JSON.objectNode().put("type", type);
  }
}
