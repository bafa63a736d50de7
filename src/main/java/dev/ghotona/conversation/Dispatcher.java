package dev.ghotona.conversation;

import dev.ghotona.conversation.Outbox.Fate;
import dev.ghotona.domain.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Takes replies from the outbox and has them sent: within a chat in order and one at a time, chats
 * beside each other, each sending in a virtual thread.
 */
public final class Dispatcher {
  /** Messages under way at once; virtual threads are cheap, a platform's patience is not. */
  private static final int MOST_AT_ONCE = 64;

  private static final Duration IDLE = Duration.ofMillis(500);

  /** After this long a sending is broken off. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** A message held for longer was held by one that died; clocks may differ by what is left. */
  private static final Duration HELD = Duration.ofSeconds(30);

  private final Outbox outbox;
  private final Channels channels;
  private final Backoff backoff;
  private final Clock clock;
  private final Bell bell;
  private final Consumer<Happening> happenings;
  private final Set<String> names;
  private final Map<Outgoing, UnderWay> underWay = new ConcurrentHashMap<>();
  private final Set<Outgoing> givenBack = ConcurrentHashMap.newKeySet();
  private final Loop loop;
  private boolean recovered;

  /**
   * @param bell rung when replies are stored
   */
  public Dispatcher(
      Outbox outbox,
      Channels channels,
      Backoff backoff,
      Clock clock,
      Bell bell,
      Consumer<Happening> happenings) {
    this.outbox = outbox;
    this.channels = channels;
    this.backoff = backoff;
    this.clock = clock;
    this.bell = bell;
    this.happenings = happenings;
    this.names = channels.senders();
    this.loop = new Loop("dispatcher", this::step, bell, IDLE, happenings);
  }

  /** Begins to send, what an earlier process was killed over first. */
  public void start() {
    if (!names.isEmpty()) {
      loop.start();
    }
  }

  /** Waits for what is under way, and gives back what is not sent in time. */
  public void stop(Duration patience) {
    Instant end = clock.instant().plus(patience);
    loop.stop(patience);
    for (UnderWay one : underWay.values()) {
      join(one.thread(), Duration.between(clock.instant(), end));
    }
    Set<Outgoing> left = Set.copyOf(underWay.keySet());
    givenBack.addAll(left);
    underWay.values().forEach(one -> one.thread().interrupt());
    if (!left.isEmpty()) {
      outbox.giveBack(left);
    }
  }

  /** Whether nothing is under way. */
  boolean isIdle() {
    return underWay.isEmpty();
  }

  // Not at the start: a store that cannot be written must not keep the process from answering.
  private int step() {
    if (!recovered) {
      outbox.recover();
      recovered = true;
    }
    return dispatch();
  }

  /** Begins to send some of what is due, and returns how many. */
  int dispatch() {
    Instant now = clock.instant();
    breakOff(now.minus(LONGEST));
    int most = MOST_AT_ONCE - underWay.size();
    if (most <= 0) {
      return 0;
    }
    List<Outgoing> due = outbox.take(names, most, now, now.plus(HELD));
    due.forEach(message -> begin(message, now));
    return due.size();
  }

  private void breakOff(Instant begunBefore) {
    underWay.values().stream()
        .filter(one -> one.since().isBefore(begunBefore))
        .forEach(one -> one.thread().interrupt());
  }

  private void begin(Outgoing message, Instant now) {
    Thread sending = Thread.ofVirtual().unstarted(() -> sendAndSettle(message));
    underWay.put(message, new UnderWay(sending, now));
    sending.start();
  }

  private void sendAndSettle(Outgoing message) {
    try {
      Fate fate = send(message);
      Thread.interrupted();
      if (fate instanceof Fate.Sent || !givenBack.contains(message)) {
        outbox.settle(message, fate);
        tell(message, fate);
      }
    } catch (RuntimeException fault) {
      happenings.accept(new Happening.Stumbled("sending", fault));
    } finally {
      underWay.remove(message);
      bell.ring();
    }
  }

  private Fate send(Outgoing message) {
    Instant now = clock.instant();
    if (message.lapsesAt().filter(at -> !now.isBefore(at)).isPresent()) {
      return new Fate.Dead("the way back has lapsed");
    }
    Sender sender = channels.sender(message);
    Duration hold = sender.hold(message, now);
    return hold.isPositive()
        ? new Fate.Again(now.plus(hold), false)
        : fate(message, outcome(sender, message));
  }

  private static Sending outcome(Sender sender, Outgoing message) {
    try {
      return Stage.SEND.of(message.trace(), () -> sender.send(message));
    } catch (RuntimeException fault) {
      return new Sending.Refused(fault.getClass().getName(), false);
    }
  }

  private Fate fate(Outgoing message, Sending sending) {
    return switch (sending) {
      case Sending.Sent(String platformId) -> new Fate.Sent(platformId);
      case Sending.Gone() -> new Fate.Gone("the chat is gone");
      case Sending.Later(Duration after) -> later(message, after);
      case Sending.Refused(String reason, boolean permanent) ->
          permanent
              ? new Fate.Dead(reason)
              : again(
                  message, backoff.after(message.attempts(), ThreadLocalRandom.current()), reason);
    };
  }

  /** No failure: who is asked to wait, and does, is not given up for it. */
  private Fate later(Outgoing message, Duration after) {
    happenings.accept(new Happening.Retried(message, "asked to come back later"));
    return new Fate.Again(clock.instant().plus(after), false);
  }

  private Fate again(Outgoing message, Duration after, String reason) {
    Instant at = clock.instant().plus(after);
    if (message.attempts() >= backoff.attempts()) {
      return new Fate.Dead(reason);
    }
    happenings.accept(new Happening.Retried(message, reason));
    return new Fate.Again(at, true);
  }

  private void tell(Outgoing message, Fate fate) {
    switch (fate) {
      case Fate.Sent sent -> happenings.accept(new Happening.Sent(message));
      case Fate.Dead(String reason) -> happenings.accept(new Happening.Died(message, reason));
      case Fate.Gone(String reason) -> happenings.accept(new Happening.Died(message, reason));
      case Fate.Again again -> {}
    }
  }

  private record UnderWay(Thread thread, Instant since) {}

  private static void join(Thread sending, Duration patience) {
    try {
      if (patience.isPositive()) {
        sending.join(patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
