package dev.ghotona.channels.slack;

import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Happening;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Sees what was answered, and can keep whoever answers from going on. */
@Singleton
public class Slowdown implements Consumer<Happening> {
  private final Map<String, Heard> heard = new ConcurrentHashMap<>();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile long pauseMillis;

  @Override
  public void accept(Happening happening) {
    if (happening instanceof Happening.Answered(var delivery, var reply)
        && delivery.chat().channel().equals(SlackChannel.NAME)) {
      heard.put(delivery.id(), reply);
      hold();
    }
  }

  private void hold() {
    try {
      gate.await();
      Thread.sleep(pauseMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was answered to this delivery; null where nothing was yet. */
  Heard heard(String delivery) {
    return heard.get(delivery);
  }

  /** The same, waited for: whoever listens is told of an answer beside its being sent. */
  Heard answered(String delivery) {
    Awaited.until(() -> heard.containsKey(delivery));
    return heard.get(delivery);
  }

  /** From now on the worker stops after each answer, until what is returned is run. */
  Runnable stop() {
    var closed = new CountDownLatch(1);
    gate = closed;
    return closed::countDown;
  }

  /** From now on the worker takes so long after each answer. */
  void slowBy(long millis) {
    pauseMillis = millis;
  }
}
