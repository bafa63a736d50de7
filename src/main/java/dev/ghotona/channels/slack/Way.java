package dev.ghotona.channels.slack;

import java.util.Optional;

/** The way back to who has asked, as it stands in the inbox and the outbox. */
sealed interface Way {
  /**
   * An address of Slack's that takes answers to a command or a press for half an hour, seen by one
   * person unless the message says otherwise.
   */
  record Hook(String url) implements Way {}

  /**
   * A message in a channel or a direct message.
   *
   * @param thread of which thread; empty: of none
   */
  record Post(String channel, Optional<String> thread) implements Way {}

  /** The first message of a thread with the assistant, with what can be asked there. */
  record Opening(String channel, String thread) implements Way {}

  /**
   * Somebody's Home tab.
   *
   * @param channel the direct message with them, where what they press there is answered
   */
  record Home(String user, String channel) implements Way {}

  /** As it is stored. */
  default String text() {
    return switch (this) {
      case Hook(String url) -> "hook " + url;
      case Post(String channel, Optional<String> thread) ->
          "post " + channel + thread.map(ts -> " " + ts).orElse("");
      case Opening(String channel, String thread) -> "opening " + channel + " " + thread;
      case Home(String user, String channel) -> "home " + user + " " + channel;
    };
  }

  /**
   * As it was stored.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Way of(String text) {
    String[] parts = text.split(" ");
    return switch (parts[0]) {
      case "hook" -> new Hook(parts[1]);
      case "post" ->
          new Post(parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
      case "opening" -> new Opening(parts[1], parts[2]);
      case "home" -> new Home(parts[1], parts[2]);
      default -> throw new IllegalArgumentException("no way back");
    };
  }
}
