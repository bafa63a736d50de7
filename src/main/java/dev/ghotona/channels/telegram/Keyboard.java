package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.Card.Key;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The keys of a card as Telegram wants them. */
final class Keyboard {
  private Keyboard() {}

  /** Null where there are none. */
  static InlineKeyboardMarkup of(Card card) {
    return card.keys().isEmpty()
        ? null
        : new InlineKeyboardMarkup(card.keys().stream().map(Keyboard::row).toList());
  }

  private static InlineKeyboardRow row(List<Key> keys) {
    return new InlineKeyboardRow(keys.stream().map(Keyboard::button).toList());
  }

  private static InlineKeyboardButton button(Key key) {
    return InlineKeyboardButton.builder()
        .text(key.label())
        .callbackData(Keys.id(key.content()))
        .build();
  }
}
