package dev.ghotona.channels.slack;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The events that the app is told of, each with what workspaces must allow it for that. */
enum Subscription {
  MENTION("app_mention", "app_mentions:read"),
  DIRECT_MESSAGE("message.im", "im:history"),
  CHANNEL_MESSAGE("message.channels", "channels:history"),
  PRIVATE_CHANNEL_MESSAGE("message.groups", "groups:history"),
  GROUP_MESSAGE("message.mpim", "mpim:history"),
  HOME_OPENED("app_home_opened", null),
  ASSISTANT_OPENED("assistant_thread_started", "assistant:write"),
  ASSISTANT_MOVED("assistant_thread_context_changed", "assistant:write"),
  UNINSTALLED("app_uninstalled", null),
  TOKENS_REVOKED("tokens_revoked", null);

  private final String event;
  private final String scope;

  Subscription(String event, String scope) {
    this.event = event;
    this.scope = scope;
  }

  /** Its name in the manifest. */
  String event() {
    return event;
  }

  /** All that workspaces must allow: for these events, for the command and for posting. */
  static SortedSet<String> scopes() {
    var scopes = new TreeSet<String>();
    Arrays.stream(values())
        .flatMap(event -> Optional.ofNullable(event.scope).stream())
        .forEach(scopes::add);
    Stream.of("chat:write", "commands").forEach(scopes::add);
    return scopes;
  }
}
