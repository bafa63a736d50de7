package dev.ghotona.channels.telegram;

import dev.ghotona.domain.Command;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How the bot presents itself; each language has its file, {@code messages/telegram_*}. */
@MessageBundle(value = "telegram", locale = "en")
interface TelegramWords {
  /** At most 64 characters. */
  @Message
  String name();

  /** What its profile says; at most 120 characters. */
  @Message
  String about();

  /** What is seen in a chat that is still empty; at most 512 characters. */
  @Message
  String description();

  /** What a command does, as the menu tells it; at most 256 characters. */
  @Message
  String command(Command.Kind kind);
}
