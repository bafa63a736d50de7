package dev.ghotona.conversation;

/**
 * Where people talk with the bot.
 *
 * @param channel the channel's name, for example {@code web}
 * @param workspace the workspace or the bot within the channel; empty where there is just one
 * @param chat the chat with its thread or topic, in the channel's own writing
 */
public record Address(String channel, String workspace, String chat) {
  public Address {
    Fit.id("channel", channel);
    Fit.mayBeEmpty("workspace", workspace);
    Fit.id("chat", chat);
  }
}
