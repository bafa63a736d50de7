package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Channel;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Messages over HTTP, whose replies are fetched. A reply is there for fetching in the very
 * transaction that answers, so there is no window in which it could be lost or sent twice; who
 * fetches names the last number seen, and gets again what did not arrive.
 */
@ApplicationScoped
class WebChannel implements Channel.Pulled {
  static final String NAME = "web";

  private final ObjectMapper json;
  private final Map<Address, CountDownLatch> awaited = new ConcurrentHashMap<>();
  private volatile boolean closed;

  WebChannel(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> written(Delivery delivery, Heard heard) {
    try {
      return List.of(json.writeValueAsString(AskReply.of(heard)));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  @Override
  public void ready(Address chat) {
    CountDownLatch latch = awaited.remove(chat);
    if (latch != null) {
      latch.countDown();
    }
  }

  /** What to wait for; to be asked for before looking, lest a reply come between. */
  CountDownLatch next(Address chat) {
    return awaited.computeIfAbsent(chat, c -> new CountDownLatch(1));
  }

  /** Waits for a reply; one that another process has stored is not told of here. */
  boolean await(CountDownLatch latch, Duration atMost) {
    try {
      return !closed && latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
