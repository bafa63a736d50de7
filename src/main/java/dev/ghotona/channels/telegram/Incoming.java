package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Delivery;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;

/** What an update is to the bot. */
sealed interface Incoming {
  /** Somebody has asked something. */
  record Asked(Delivery delivery) implements Incoming {}

  /**
   * Somebody has pressed a button.
   *
   * @param query the id under which the press is to be confirmed
   * @param delivery empty where the button is none of ours
   */
  record Pressed(String query, Optional<Delivery> delivery) implements Incoming {}

  /** Somebody searches from another chat. */
  record Searched(InlineQuery query) implements Incoming {}

  /** A group has become a supergroup. */
  record Moved(Place from, Place to) implements Incoming {}

  /** It is none of the bot's business, or cannot be read. */
  record Nothing() implements Incoming {}
}
