package dev.ghotona.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Chats that go on over HTTP, each message sent to any replica until it is acknowledged, as
 * platforms do; in the end each must have one reply, in the order of the messages.
 */
final class Talk {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of("When was AIIMS attacked?", "Who was behind the attack?", "এইমসে হামলা কবে?");

  private final List<Replica> replicas;
  private final List<Chat> chats = new ArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile boolean over;

  private static final class Chat {
    private final String id = UUID.randomUUID().toString();
    private final List<String> acknowledged = new ArrayList<>();
    private Thread thread;
  }

  Talk(List<Replica> replicas, int chats) {
    this.replicas = replicas;
    for (int i = 0; i < chats; i++) {
      this.chats.add(new Chat());
    }
  }

  void begin() {
    for (Chat chat : chats) {
      chat.thread = Thread.ofVirtual().start(() -> goOn(chat));
    }
  }

  private void goOn(Chat chat) {
    for (int i = 0; !over; i++) {
      String delivery = "d" + i;
      if (deliver(chat, delivery, TEXTS.get(i % TEXTS.size()), () -> !over)) {
        chat.acknowledged.add(delivery);
      }
    }
  }

  /** Sends until it is acknowledged; false where that did not come before the end. */
  private boolean deliver(Chat chat, String delivery, String text, BooleanSupplier goesOn) {
    String body =
        "{\"conversation\":\"%s\",\"delivery\":\"%s\",\"text\":\"%s\"}"
            .formatted(chat.id, delivery, text);
    while (goesOn.getAsBoolean()) {
      var replica = replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
      if (replica.post("/api/messages", body) == 202) {
        return true;
      }
      refused.incrementAndGet();
      pause(Duration.ofMillis(100));
    }
    return false;
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What came of it, as numbers. */
  record Outcome(int acknowledged, int refused, int lost, int doubled, int disordered) {
    String told() {
      return "%,d acknowledged; %,d attempts refused or cut off and made again; lost %d, answered twice %d, chats out of order %d"
          .formatted(acknowledged, refused, lost, doubled, disordered);
    }

    void demand() {
      Reliability.demand(lost == 0 && doubled == 0 && disordered == 0, told());
    }
  }

  /** Ends the talk and counts; replies have this long to come. */
  Outcome end(Duration patience) throws Exception {
    over = true;
    for (Chat chat : chats) {
      chat.thread.join();
    }
    long end = System.nanoTime() + patience.toNanos();
    int acknowledged = 0;
    int lost = 0;
    int doubled = 0;
    int disordered = 0;
    for (Chat chat : chats) {
      List<String> replies = replies(chat);
      while (!replies.containsAll(chat.acknowledged) && System.nanoTime() < end) {
        Thread.sleep(200);
        replies = replies(chat);
      }
      var first = replies.stream().distinct().toList();
      var known = first.stream().filter(chat.acknowledged::contains).toList();
      acknowledged += chat.acknowledged.size();
      lost += chat.acknowledged.size() - known.size();
      doubled += replies.size() - first.size();
      disordered += known.equals(chat.acknowledged) ? 0 : 1;
    }
    return new Outcome(acknowledged, refused.get(), lost, doubled, disordered);
  }

  private List<String> replies(Chat chat) throws Exception {
    var ids = new ArrayList<String>();
    long after = 0;
    for (JsonNode page = page(chat, after); !page.isEmpty(); page = page(chat, after)) {
      for (JsonNode reply : page) {
        ids.add(reply.get("delivery").asText());
        after = reply.get("number").asLong();
      }
    }
    return ids;
  }

  private JsonNode page(Chat chat, long after) throws Exception {
    for (int attempt = 0; attempt < 100; attempt++) {
      var replica = replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
      var response = replica.get("/api/messages/" + chat.id + "?after=" + after);
      if (response.isPresent() && response.get().statusCode() == 200) {
        return JSON.readTree(response.get().body()).get("replies");
      }
      pause(Duration.ofMillis(100));
    }
    throw new AssertionError("replies cannot be fetched");
  }
}
