package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Address;
import java.util.Optional;

/**
 * A chat, and the topic in it.
 *
 * @param topic in a forum; empty elsewhere and in its general topic
 */
record Place(long chat, Optional<Integer> topic) {
  /** The name of the channel. */
  static final String CHANNEL = "telegram";

  /** Where a stored address is. */
  static Place of(Address address) {
    String[] parts = address.chat().split("/", 2);
    return new Place(
        Long.parseLong(parts[0]),
        parts.length > 1 ? Optional.of(Integer.valueOf(parts[1])) : Optional.empty());
  }

  Address address(long bot) {
    String written = topic.map(t -> chat + "/" + t).orElseGet(() -> Long.toString(chat));
    return new Address(CHANNEL, Long.toString(bot), written);
  }

  /** Ids of groups are negative, those of people are not. */
  boolean isGroup() {
    return chat < 0;
  }
}
