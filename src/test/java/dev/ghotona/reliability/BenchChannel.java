package dev.ghotona.reliability;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Outgoing;
import dev.ghotona.conversation.Sender;
import dev.ghotona.conversation.Sending;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** A platform that takes every reply at once and tells who waits for it. */
@Singleton
@IfBuildProfile("pace")
public class BenchChannel implements Sender {
  static final String NAME = "bench";

  final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

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
    var waiting = awaited.remove(message.delivery());
    if (waiting != null) {
      waiting.complete(null);
    }
    return new Sending.Sent("" + message.number());
  }
}
