package dev.ghotona.config;

import dev.ghotona.conversation.Backoff;
import dev.ghotona.conversation.Bell;
import dev.ghotona.conversation.Channel;
import dev.ghotona.conversation.Channels;
import dev.ghotona.conversation.Conversations;
import dev.ghotona.conversation.Dispatcher;
import dev.ghotona.conversation.Happening;
import dev.ghotona.conversation.Inbox;
import dev.ghotona.conversation.Interlocutor;
import dev.ghotona.conversation.Leaders;
import dev.ghotona.conversation.LiveConversations;
import dev.ghotona.conversation.Memories;
import dev.ghotona.conversation.Messenger;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Receiver;
import dev.ghotona.conversation.Records;
import dev.ghotona.conversation.Retention;
import dev.ghotona.conversation.Turns;
import dev.ghotona.conversation.TurnsOncePrepared;
import dev.ghotona.conversation.Worker;
import dev.ghotona.domain.Periods;
import dev.ghotona.domain.Preparation;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Wires the way of a message: received, answered, sent; begins and ends it. */
@ApplicationScoped
class Messaging {
  /** After all else that observes the start: what waits is answered from full knowledge. */
  private static final int LAST = 10_000;

  /** Before all else that observes the end. */
  private static final int FIRST = 1;

  private final Receiver receiver;
  private final Worker worker;
  private final Messenger messenger;
  private final Serving serving;

  /** How conversations are remembered. */
  @ConfigMapping(prefix = "ghotona.conversation")
  interface Talk {
    /** After this long a silence a follow-up is no longer understood as one. */
    @WithDefault("30M")
    Duration silence();

    /** Where those who ask are: what they call last month is told by the day that it is there. */
    @WithDefault("Asia/Kolkata")
    ZoneId zone();
  }

  /** How messages are taken in. */
  @ConfigMapping(prefix = "ghotona.inbox")
  interface In {
    /** How long a platform waits for a message to be stored. */
    @WithDefault("2S")
    Duration patience();

    /** How many messages may wait to be stored at once. */
    @WithDefault("10000")
    int most();
  }

  /** How replies are sent. */
  @ConfigMapping(prefix = "ghotona.outbox")
  interface Out {
    /** About how long to wait after the first attempt that failed; it doubles each time. */
    @WithDefault("1S")
    Duration firstPause();

    /** The longest wait between two attempts. */
    @WithDefault("5M")
    Duration longestPause();

    /** After this many a reply is a dead letter. */
    @WithDefault("10")
    int attempts();
  }

  /** For how long things are kept. */
  @ConfigMapping(prefix = "ghotona.retention")
  interface Keep {
    /** Texts that could not be answered; platforms deliver for as long. */
    @WithDefault("24H")
    Duration texts();

    /** That a message was answered, to know it again: longer than platforms deliver again. */
    @WithDefault("48H")
    Duration receipts();

    /** Languages chosen, since the person last spoke. */
    @WithDefault("90D")
    Duration languages();

    /** Replies that are fetched. */
    @WithDefault("24H")
    Duration replies();

    /** Replies that could not be sent. */
    @WithDefault("7D")
    Duration deadLetters();

    /** Questions that found no answer. */
    @WithDefault("90D")
    Duration questions();
  }

  Messaging(
      Inbox inbox,
      Turns turns,
      Outbox outbox,
      Records records,
      Interlocutor interlocutor,
      Leaders leaders,
      @All List<Channel> all,
      @All List<Consumer<Happening>> listeners,
      Clock clock,
      Talk talk,
      In in,
      Out out,
      Periods periods,
      Preparation preparation,
      Serving serving) {
    this.serving = serving;
    Consumer<Happening> happenings = all(listeners);
    var work = new Bell();
    var sending = new Bell();
    var channels = new Channels(all);
    var backoff = new Backoff(out.firstPause(), out.longestPause(), out.attempts());
    receiver = new Receiver(inbox, work, in.patience(), in.most(), happenings);
    worker =
        new Worker(
            new TurnsOncePrepared(turns, preparation),
            interlocutor,
            channels,
            talk.silence(),
            clock,
            work,
            sending,
            happenings);
    var dispatcher = new Dispatcher(outbox, channels, backoff, clock, sending, happenings);
    var retention = new Retention(records, periods, leaders, clock, happenings);
    messenger = new Messenger(receiver, worker, dispatcher, retention, channels);
  }

  private static Consumer<Happening> all(List<Consumer<Happening>> listeners) {
    return happening -> listeners.forEach(listener -> listener.accept(happening));
  }

  @Produces
  @Singleton
  static Periods periods(Talk talk, Keep keep) {
    return new Periods(
        keep.texts(),
        keep.receipts(),
        talk.silence(),
        keep.languages(),
        keep.replies(),
        keep.deadLetters(),
        keep.questions());
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    if (serving.serves()) {
      messenger.start();
    }
  }

  /** The end is near, and requests are still answered: those that come now are told so. */
  void close(@Observes ShutdownDelayInitiatedEvent event) {
    messenger.close();
  }

  void stop(@Observes @Priority(FIRST) ShutdownEvent event) {
    if (serving.serves()) {
      messenger.stop();
    }
  }

  @Produces
  @Singleton
  Receiver receiver() {
    return receiver;
  }

  @Produces
  @Singleton
  Worker worker() {
    return worker;
  }

  @Produces
  @Singleton
  static Conversations conversations(
      Interlocutor interlocutor,
      Memories memories,
      Records records,
      Talk talk,
      Clock clock,
      @All List<Consumer<Happening>> listeners) {
    return new LiveConversations(
        interlocutor, memories, records, talk.silence(), clock, all(listeners));
  }
}
