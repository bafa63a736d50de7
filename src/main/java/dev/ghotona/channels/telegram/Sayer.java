package dev.ghotona.channels.telegram;

import dev.ghotona.domain.Language;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Who has written a message.
 *
 * @param id of the person, or of the chat in whose name somebody writes
 * @param language what Telegram tells of it
 */
record Sayer(String id, Optional<Language> language) {
  /** Who it was; empty where it was no person: a bot, a channel's post, or what a bot has made. */
  static Optional<Sayer> of(Message message) {
    boolean passedOn = Boolean.TRUE.equals(message.getIsAutomaticForward());
    String type = message.getChat().getType();
    if (passedOn || "channel".equals(type) || message.getViaBot() != null) {
      return Optional.empty();
    }
    // Who manages a group, or owns a channel, may write in its name: a bot of Telegram's then
    // stands as the sender.
    if (message.getSenderChat() != null && message.getSenderChat().getId() != null) {
      return Optional.of(new Sayer(message.getSenderChat().getId().toString(), Optional.empty()));
    }
    return Optional.ofNullable(message.getFrom())
        .filter(user -> user.getId() != null && !Boolean.TRUE.equals(user.getIsBot()))
        .map(Sayer::person);
  }

  private static Sayer person(User user) {
    return new Sayer(user.getId().toString(), Language.ofTag(user.getLanguageCode()));
  }
}
