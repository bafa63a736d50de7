package dev.ghotona.channels.slack;

import dev.ghotona.conversation.Address;
import java.util.Optional;

/** Where in Slack people talk with the bot; what is talked about is remembered for each place. */
final class Places {
  private Places() {}

  /** A thread, or a channel or direct message outside of any. */
  static Address thread(String team, String channel, Optional<String> thread) {
    return new Address(SlackChannel.NAME, team, channel + thread.map(ts -> "/" + ts).orElse(""));
  }

  /** What only one person sees of a channel: commands, and answers to them. */
  static Address aside(String team, String channel, String user) {
    return new Address(SlackChannel.NAME, team, channel + "/" + user);
  }

  /** Somebody's Home tab. */
  static Address home(String team, String user) {
    return new Address(SlackChannel.NAME, team, "home/" + user);
  }

  /** Whether a channel is a direct message with the bot. */
  static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }
}
