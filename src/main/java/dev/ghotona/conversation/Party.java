package dev.ghotona.conversation;

import java.util.Objects;

/**
 * A person in a chat: what was last talked about is remembered for each of them alone.
 *
 * @param person the channel's id of the person; a chat's own id where nobody can be told apart
 */
public record Party(Address chat, String person) {
  public Party {
    Objects.requireNonNull(chat);
    Fit.id("person", person);
  }
}
