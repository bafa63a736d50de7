package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Rates;
import dev.ghotona.conversation.Rates.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps to Telegram's rates, of all replicas together: core.telegram.org/bots/faq, 'about' 1 a
 * second to a chat, 20 a minute to a group, 30 a second to all.
 */
@ApplicationScoped
class Pace {
  /** For how long a message waits here for its turn; one that would wait longer is put back. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** So many chats refused in a row mean that Telegram refuses the bot, not a chat. */
  private static final int MANY = 5;

  private final Rates rates;
  private final TelegramSettings.Limits limits;
  private final Account account;
  private final AtomicInteger refusedInARow = new AtomicInteger();

  Pace(Rates rates, TelegramSettings settings, Account account) {
    this.rates = rates;
    this.limits = settings.limits();
    this.account = account;
  }

  /**
   * How long a message to this chat is to be put back; zero: it is its turn, maybe after a wait.
   */
  Duration hold(Place place) {
    String chat = chatBucket(place);
    List<Rate> ofChat = ofChat(place);
    Duration early = rates.look(chat, ofChat);
    return early.isPositive() ? early : turn(chat, ofChat);
  }

  // The chat's token is taken last: its pause is to count from the sending, not from the waiting.
  private Duration turn(String chat, List<Rate> ofChat) {
    try {
      return rates.await(botBucket(), ofBot(), PATIENCE) ? rates.take(chat, ofChat) : PATIENCE;
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return PATIENCE;
    }
  }

  /** Telegram has taken a message. */
  void taken() {
    refusedInARow.set(0);
  }

  /** Telegram has asked to come back later: where it asks everywhere, all chats wait. */
  void refused(Duration retryAfter) {
    if (refusedInARow.incrementAndGet() >= MANY) {
      refusedInARow.set(0);
      rates.burden(botBucket(), ofBot(), retryAfter.toSeconds() * limits.overall());
    }
  }

  // In any second no more than the limit: what may come at once is taken off what comes evenly.
  private List<Rate> ofBot() {
    long burst = Math.max(1, limits.overall() / 10);
    return List.of(new Rate(burst, Math.max(1, limits.overall() - burst), Duration.ofSeconds(1)));
  }

  private List<Rate> ofChat(Place place) {
    var all = new ArrayList<Rate>();
    all.add(new Rate(1, 1, limits.chatPause()));
    if (place.isGroup()) {
      long burst = Math.max(1, limits.groupMinute() / 4);
      all.add(new Rate(burst, Math.max(1, limits.groupMinute() - burst), Duration.ofMinutes(1)));
    }
    return all;
  }

  private String botBucket() {
    return Place.CHANNEL + " " + account.botId();
  }

  /** A chat's id can be a person's, so the name is a digest that only this bot can make. */
  private String chatBucket(Place place) {
    return Keys.id(account.token() + " " + place.chat());
  }
}
