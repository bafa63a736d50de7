package dev.ghotona.channels.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** What shows people at once that they were heard; nothing is lost where it fails. */
@ApplicationScoped
class Courtesies {
  /** In a rush nobody needs to be shown that the bot types. */
  private static final int MOST_TYPING = 8;

  private final BotApi api;
  private final Semaphore typing = new Semaphore(MOST_TYPING);

  Courtesies(BotApi api) {
    this.api = api;
  }

  /** Ends the spinning of a pressed button. */
  void confirm(String query) {
    Thread.ofVirtual().start(() -> api.call(new AnswerCallbackQuery(query)));
  }

  /** Shows that the bot types; it ends when a message comes, or after five seconds. */
  void type(Place place) {
    if (typing.tryAcquire()) {
      Thread.ofVirtual().start(() -> show(place));
    }
  }

  private void show(Place place) {
    try {
      var action = new SendChatAction(Long.toString(place.chat()), ActionType.TYPING.toString());
      place.topic().ifPresent(action::setMessageThreadId);
      api.call(action);
    } finally {
      typing.release();
    }
  }
}
