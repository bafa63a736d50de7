package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Outgoing;
import dev.ghotona.conversation.Sender;
import dev.ghotona.conversation.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Replies to people on Telegram. */
@ApplicationScoped
class TelegramChannel implements Sender {
  /** How long replies of a channel that was switched off wait to be looked at again. */
  private static final Duration WHILE_OFF = Duration.ofMinutes(1);

  private final Account account;
  private final Pace pace;
  private final Postman postman;
  private final ReplyWriter writer;

  @Inject
  TelegramChannel(Account account, Pace pace, Postman postman) {
    this(account, pace, postman, new ReplyWriter(Split.LONGEST));
  }

  /** One whose messages are written by this writer. */
  TelegramChannel(Account account, Pace pace, Postman postman, ReplyWriter writer) {
    this.account = account;
    this.pace = pace;
    this.postman = postman;
    this.writer = writer;
  }

  @Override
  public String name() {
    return Place.CHANNEL;
  }

  @Override
  public List<String> written(Delivery delivery, Heard heard) {
    return writer.cards(delivery, heard.reply()).stream().map(Card::json).toList();
  }

  @Override
  public Duration hold(Outgoing message, Instant now) {
    return account.isOn() ? pace.hold(Place.of(message.to().chat())) : WHILE_OFF;
  }

  @Override
  public Sending send(Outgoing message) {
    return postman.deliver(message, Card.of(message.body()));
  }
}
