package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A message that only one person sees. */
final class Whisper {
  private Whisper() {}

  /** For a response address, which keeps what was there. */
  static String json(String text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("response_type", "ephemeral")
        .put("replace_original", false)
        .put("text", Markup.escaped(text))
        .toString();
  }
}
