package dev.ghotona.conversation;

import dev.ghotona.store.FileStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole way of a message on a store of its own, with a platform that does as it is told. */
final class Post implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(5);

  final MovedClock clock = new MovedClock();
  final ScriptedSender sender = new ScriptedSender();
  final List<Happening> happenings = new CopyOnWriteArrayList<>();
  final FileStore store;
  final Receiver receiver;
  final Worker worker;
  final Dispatcher dispatcher;

  Post(Path folder) {
    this(FileStore.in(folder), PATIENCE, 100);
  }

  Post(FileStore store, Duration patience, int most) {
    this.store = store;
    var work = new Bell();
    var sending = new Bell();
    var channels = new Channels(List.of(sender));
    receiver = new Receiver(store.inbox(), work, patience, most, happenings::add);
    worker =
        new Worker(
            store.turns(),
            Core.interlocutor(),
            channels,
            Core.SILENCE,
            work,
            sending,
            happenings::add);
    dispatcher =
        new Dispatcher(store.outbox(), channels, backoff(), clock, sending, happenings::add);
  }

  private static Backoff backoff() {
    return new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), 3);
  }

  static Address chat(String chat) {
    return new Address(ScriptedSender.NAME, "bot", chat);
  }

  Delivery delivery(String chat, String id, String text) {
    return delivery(chat, id, text, clock);
  }

  static Delivery delivery(String chat, String id, String text, Clock clock) {
    return new Delivery(
        new Party(chat(chat), "ann"),
        id,
        text,
        Optional.empty(),
        clock.instant(),
        Optional.empty(),
        Optional.of("way back"));
  }

  Receipt receive(String chat, String id, String text) {
    return receiver.receive(delivery(chat, id, text));
  }

  List<String> column(String sql) {
    return store.column(sql);
  }

  @Override
  public void close() {
    store.close();
  }
}
