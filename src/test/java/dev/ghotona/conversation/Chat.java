package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;

/** One person's chat with the bot, from its first word on; a channel has its own way to it. */
@FunctionalInterface
public interface Chat {
  Heard say(String text);
}
