package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.wording.Reply;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A channel on whose writing answers break, as often as it is told. */
final class BrokenChannel implements Channel.Pulled {
  static final String NAME = "broken";

  final AtomicInteger breaks = new AtomicInteger(Integer.MAX_VALUE);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> written(Delivery delivery, Heard heard) {
    boolean apology = heard.reply().outcome() == Reply.Outcome.FAILED;
    if (!apology && breaks.getAndDecrement() > 0) {
      throw new IllegalStateException("broken");
    }
    return List.of(heard.reply().text());
  }

  @Override
  public void ready(Address chat) {}

  @Override
  public void close() {}
}
