package dev.ghotona.conversation;

import dev.ghotona.domain.Command;
import dev.ghotona.store.MessageStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole way of a message on a store of its own, with a platform that does as it is told. */
final class Post implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(5);

  final MovedClock clock = new MovedClock();
  final ScriptedSender sender;
  final BrokenChannel broken = new BrokenChannel();
  final List<Happening> happenings = new CopyOnWriteArrayList<>();
  final MessageStore store;
  final Receiver receiver;
  final Worker worker;
  final Dispatcher dispatcher;

  Post(MessageStore store) {
    this(store, PATIENCE, 100);
  }

  Post(MessageStore store, Duration patience, int most) {
    this(store, new ScriptedSender(), patience, most);
  }

  /** Another process that has to do with the same platform. */
  Post(MessageStore store, ScriptedSender platform) {
    this(store, platform, PATIENCE, 100);
  }

  private Post(MessageStore store, ScriptedSender sender, Duration patience, int most) {
    this.sender = sender;
    this.store = store;
    var work = new Bell();
    var sending = new Bell();
    var channels = new Channels(List.of(sender, broken));
    receiver = new Receiver(store.inbox(), work, patience, most, happenings::add);
    worker =
        new Worker(
            store.turns(),
            Core.interlocutor(),
            channels,
            Core.SILENCE,
            clock,
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
    return delivery(chat, id, new Request.Utterance(text), clock);
  }

  static Delivery delivery(String chat, String id, Request request, Clock clock) {
    return Delivery.of(new Party(chat(chat), "ann"), id, request, clock.instant())
        .returningTo("way back");
  }

  /** The same of a command. */
  Delivery command(String chat, String id, String command) {
    var menu = new Request.Menu(Command.typed(command).orElseThrow());
    return delivery(chat, id, menu, clock);
  }

  Receipt receive(String chat, String id, String text) {
    return receiver.receive(delivery(chat, id, text));
  }

  /** Answers until nothing waits, and returns how many were settled. */
  int workAll() {
    int all = 0;
    for (int done = worker.work(); done > 0; done = worker.work()) {
      all += done;
    }
    return all;
  }

  List<String> column(String sql) {
    return store.column(sql);
  }

  void start() {
    worker.start();
    dispatcher.start();
  }

  void stop() {
    worker.stop(PATIENCE);
    dispatcher.stop(PATIENCE);
  }

  @Override
  public void close() {
    store.close();
  }
}
