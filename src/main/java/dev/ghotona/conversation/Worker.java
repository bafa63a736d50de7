package dev.ghotona.conversation;

import dev.ghotona.conversation.Interlocutor.Exchange;
import dev.ghotona.conversation.Settled.Answered;
import dev.ghotona.conversation.Settled.Failed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Answers what waits in the inbox: within a chat in order, and each once. */
public final class Worker {
  /** Enough to share a commit among, few enough that the first of them does not wait for long. */
  private static final int MOST_AT_ONCE = 256;

  /** How long a delivery that another process has stored, and died over, waits to be seen. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  private final Turns turns;
  private final Interlocutor interlocutor;
  private final Channels channels;
  private final Duration silence;
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
      Bell work,
      Bell sending,
      Consumer<Happening> happenings) {
    this.turns = turns;
    this.interlocutor = interlocutor;
    this.channels = channels;
    this.silence = silence;
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
    List<Settled> settled = turns.take(MOST_AT_ONCE, this::answer);
    settled.forEach(this::tell);
    if (!settled.isEmpty()) {
      sending.ring();
    }
    return settled.size();
  }

  private List<Settled> answer(List<Waiting> deliveries) {
    Map<Party, Memory> latest = new HashMap<>();
    var settled = new ArrayList<Settled>(deliveries.size());
    for (Waiting waiting : deliveries) {
      Party party = waiting.delivery().party();
      Settled one = settle(waiting, latest.getOrDefault(party, waiting.memory()));
      settled.add(one);
      if (one instanceof Answered answered) {
        latest.put(party, answered.memory());
      }
    }
    return settled;
  }

  // A delivery on which we break must not hold up its chat, nor those that share its transaction.
  private Settled settle(Waiting waiting, Memory before) {
    try {
      return answered(waiting, before);
    } catch (RuntimeException fault) {
      return new Failed(waiting, fault);
    }
  }

  // Silence is counted between what was said, not until we came to answer it.
  private Answered answered(Waiting waiting, Memory before) {
    Delivery delivery = waiting.delivery();
    Instant said = delivery.receivedAt();
    Channel channel = channels.of(delivery.chat());
    Exchange exchange =
        interlocutor.hear(delivery.text(), delivery.language(), before.after(silence, said), said);
    return new Answered(
        waiting,
        exchange.heard(),
        exchange.memory(),
        channel.written(delivery, exchange.heard()),
        channel instanceof Channel.Pulled,
        exchange.unanswered());
  }

  private void tell(Settled settled) {
    Delivery delivery = settled.waiting().delivery();
    switch (settled) {
      case Answered answered -> {
        happenings.accept(new Happening.Answered(delivery, answered.heard()));
        channels.replied(delivery.chat());
      }
      case Failed failed -> happenings.accept(new Happening.Unanswerable(delivery, failed.fault()));
    }
  }
}
