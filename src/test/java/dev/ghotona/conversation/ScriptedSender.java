package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A platform that takes messages, or does as it is told. */
final class ScriptedSender implements Sender {
  static final String NAME = "test";

  final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  volatile Function<Outgoing, Sending> script = message -> taken(message);
  volatile Duration hold = Duration.ZERO;

  Sending taken(Outgoing message) {
    sent.add(message);
    return new Sending.Sent("p" + message.number());
  }

  /** The deliveries that were replied to in this chat, in order. */
  List<String> repliedIn(Address chat) {
    return sent.stream().filter(m -> m.to().chat().equals(chat)).map(Outgoing::delivery).toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> written(Delivery delivery, Heard heard) {
    return List.of(heard.reply().text());
  }

  @Override
  public Sending send(Outgoing message) {
    return script.apply(message);
  }

  @Override
  public Duration hold(Outgoing message, Instant now) {
    return hold;
  }
}
