package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Interlocutor.Exchange;
import dev.ghotona.conversation.Settled.Answered;
import dev.ghotona.conversation.Settled.Failed;
import dev.ghotona.conversation.Settled.Forgotten;
import dev.ghotona.conversation.Settled.Postponed;
import dev.ghotona.domain.Stage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Answers what waits in the inbox: within a chat in order, and each once. */
public final class Worker {
  /** Enough to share a commit among, few enough that the first of them does not wait for long. */
  private static final int MOST_AT_ONCE = 256;

  /** How long a delivery that another process has stored, and died over, waits to be seen. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  /** Before each further attempt on a delivery on which we broke. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(4));

  private final Turns turns;
  private final Interlocutor interlocutor;
  private final Channels channels;
  private final Duration silence;
  private final Clock clock;
  private final Bell sending;
  private final Consumer<Happening> happenings;
  private final Loop loop;

  /**
   * @param silence after this long what was talked about counts no more
   * @param work rung when a delivery is stored
   * @param sending rung once replies are stored
   */
  public Worker(
      Turns turns,
      Interlocutor interlocutor,
      Channels channels,
      Duration silence,
      Clock clock,
      Bell work,
      Bell sending,
      Consumer<Happening> happenings) {
    this.turns = turns;
    this.interlocutor = interlocutor;
    this.channels = channels;
    this.silence = silence;
    this.clock = clock;
    this.sending = sending;
    this.happenings = happenings;
    this.loop = new Loop("worker", this::work, work, IDLE, happenings);
  }

  /** Begins to answer. */
  public void start() {
    loop.start();
  }

  /** Whether it answers, or waits for something to answer. */
  public boolean isAlive() {
    return loop.isAlive();
  }

  /** Ends what is in hand and takes nothing more; false where that took too long. */
  public boolean stop(Duration patience) {
    return loop.stop(patience);
  }

  /** Answers some of what waits, and returns how many were settled. */
  int work() {
    List<Settled> settled = turns.take(MOST_AT_ONCE, clock.instant(), this::answer);
    settled.forEach(this::tell);
    if (!settled.isEmpty()) {
      sending.ring();
    }
    return settled.size();
  }

  private List<Settled> answer(List<Waiting> deliveries) {
    var recollections = new Recollections();
    Set<Address> heldUp = new HashSet<>();
    var settled = new ArrayList<Settled>(deliveries.size());
    for (Waiting waiting : deliveries) {
      Address chat = waiting.delivery().chat();
      if (!heldUp.contains(chat)) {
        Settled one = settle(waiting, recollections.before(waiting));
        settled.add(one);
        switch (one) {
          case Answered answered -> recollections.learn(answered);
          case Forgotten forgotten -> recollections.forget(forgotten);
          case Postponed postponed -> heldUp.add(chat);
          case Failed failed -> {}
        }
      }
    }
    return settled;
  }

  // A delivery on which we break must not hold up other chats, nor its own for long.
  private Settled settle(Waiting waiting, Memory before) {
    try {
      String trace = waiting.delivery().trace();
      return Stage.ANSWER.of(trace, () -> answered(waiting, before));
    } catch (RuntimeException fault) {
      return broken(waiting, before, fault);
    } catch (StackOverflowError deep) {
      return broken(waiting, before, new IllegalStateException(deep));
    }
  }

  private Settled broken(Waiting waiting, Memory before, RuntimeException fault) {
    if (waiting.attempts() < PAUSES.size()) {
      Duration pause = PAUSES.get(waiting.attempts());
      return new Postponed(waiting, fault, clock.instant().plus(pause));
    }
    try {
      return told(waiting, before, fault);
    } catch (RuntimeException untold) {
      fault.addSuppressed(untold);
      return new Failed(waiting, fault, List.of(), false);
    }
  }

  private Failed told(Waiting waiting, Memory before, RuntimeException fault) {
    Delivery delivery = waiting.delivery();
    Channel channel = channels.of(delivery.chat());
    Heard heard = interlocutor.apologise(delivery, before);
    boolean pulled = channel instanceof Channel.Pulled;
    return new Failed(waiting, fault, channel.written(delivery, heard), pulled);
  }

  // Silence is counted between what was said, not until we came to answer it.
  private Settled answered(Waiting waiting, Memory before) {
    Delivery delivery = waiting.delivery();
    Channel channel = channels.of(delivery.chat());
    Exchange exchange = interlocutor.reply(delivery, before.after(silence, delivery.receivedAt()));
    Heard heard = exchange.heard();
    List<String> replies = channel.written(delivery, heard);
    boolean pulled = channel instanceof Channel.Pulled;
    return delivery.request().asksToForget()
        ? new Forgotten(waiting, heard, replies, pulled)
        : new Answered(waiting, heard, change(delivery, before, exchange), replies, pulled);
  }

  private static Memories.Change change(Delivery delivery, Memory before, Exchange exchange) {
    return new Memories.Change(delivery.party(), before, exchange.memory(), exchange.unanswered());
  }

  private void tell(Settled settled) {
    Delivery delivery = settled.waiting().delivery();
    switch (settled) {
      case Answered answered -> {
        happenings.accept(new Happening.Answered(delivery, answered.heard()));
        channels.replied(delivery.chat());
      }
      case Forgotten forgotten -> {
        happenings.accept(new Happening.Answered(delivery, forgotten.heard()));
        channels.replied(delivery.chat());
      }
      case Postponed(var waiting, var fault, var until) ->
          happenings.accept(new Happening.Postponed(delivery, fault));
      case Failed failed -> {
        happenings.accept(new Happening.Unanswerable(delivery, failed.fault()));
        if (!failed.replies().isEmpty()) {
          channels.replied(delivery.chat());
        }
      }
    }
  }
}
