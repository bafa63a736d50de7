package dev.ghotona.channels.web;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Bell;
import dev.ghotona.conversation.Channel;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Outbox.Ready;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Messages over HTTP, whose replies are fetched. A reply is there for fetching in the very
 * transaction that answers, so there is no window in which it could be lost or sent twice; who
 * fetches names the last number seen, and gets again what did not arrive.
 */
@ApplicationScoped
class WebChannel implements Channel.Pulled {
  static final String NAME = "web";

  /** How long a reply that another process has stored may go unnoticed by who waits here. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Clock clock;
  private final Map<Address, Set<Bell>> waiting = new ConcurrentHashMap<>();
  private volatile boolean closed;

  WebChannel(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> written(Delivery delivery, Heard heard) {
    return List.of(OutgoingJson.text(AskReply.of(heard)));
  }

  @Override
  public void ready(Address chat) {
    waiting.getOrDefault(chat, Set.of()).forEach(Bell::ring);
  }

  @Override
  public void close() {
    closed = true;
    waiting.values().forEach(bells -> bells.forEach(Bell::ring));
  }

  /**
   * Looks for replies until there are some.
   *
   * @return empty where there are none after this long, or at the end of the process
   */
  List<Ready> await(Address chat, Duration patience, Supplier<List<Ready>> look) {
    var bell = new Bell();
    join(chat, bell);
    try {
      return await(bell, clock.instant().plus(patience), look);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      leave(chat, bell);
    }
  }

  private List<Ready> await(Bell bell, Instant end, Supplier<List<Ready>> look)
      throws InterruptedException {
    List<Ready> found = look.get();
    while (found.isEmpty() && !closed && clock.instant().isBefore(end)) {
      Duration left = Duration.between(clock.instant(), end);
      bell.await(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
      found = look.get();
    }
    return found;
  }

  // Both within the map's own lock for this chat, lest somebody join a set that is let go.
  private void join(Address chat, Bell bell) {
    waiting.compute(
        chat,
        (c, bells) -> {
          Set<Bell> all = bells == null ? ConcurrentHashMap.newKeySet() : bells;
          all.add(bell);
          return all;
        });
  }

  private void leave(Address chat, Bell bell) {
    waiting.computeIfPresent(
        chat,
        (c, bells) -> {
          bells.remove(bell);
          return bells.isEmpty() ? null : bells;
        });
  }
}
