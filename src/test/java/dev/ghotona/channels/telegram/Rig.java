package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Backoff;
import dev.ghotona.conversation.Bell;
import dev.ghotona.conversation.Channels;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Core;
import dev.ghotona.conversation.Dispatcher;
import dev.ghotona.conversation.Happening;
import dev.ghotona.conversation.Receiver;
import dev.ghotona.conversation.Worker;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.store.MessageStore;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole bot on a store, with a fake Telegram; as a process has it, without a container. */
final class Rig implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  final FakeBotApi telegram;
  final MessageStore store;
  final TelegramChannel channel;
  final Intake intake;
  final List<Happening> happenings = new CopyOnWriteArrayList<>();
  final Worker worker;
  final Dispatcher dispatcher;
  private final BotApi api;
  private final Poller poller;
  private Thread polling;

  /** A bot that is as fast as it can be. */
  Rig(FakeBotApi telegram, MessageStore store) {
    this(telegram, store, Map.of());
  }

  Rig(FakeBotApi telegram, MessageStore store, Map<String, String> others) {
    this(telegram, store, others, Split.LONGEST);
  }

  /** A bot whose messages may be no longer than this. */
  Rig(FakeBotApi telegram, MessageStore store, Map<String, String> others, int longest) {
    this.telegram = telegram;
    this.store = store;
    Clock clock = Clock.systemUTC();
    TelegramSettings settings = settings(telegram, others);
    var account = new Account(settings);
    var work = new Bell();
    var sending = new Bell();
    api = new BotApi(account, settings);
    var pace = new Pace(store.rates(clock), settings, account);
    var postman = new Postman(api, pace, store.outbox(), store.buttons(), store.chats());
    channel = new TelegramChannel(account, pace, postman, new ReplyWriter(longest));
    var channels = new Channels(List.of(channel));
    var receiver = new Receiver(store.inbox(), work, PATIENCE, 10_000, happenings::add);
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
    var backoff = new Backoff(Duration.ofMillis(20), Duration.ofMillis(200), 10);
    dispatcher = new Dispatcher(store.outbox(), channels, backoff, clock, sending, happenings::add);
    intake =
        new Intake(
            new Bot(api, account),
            store.buttons(),
            receiver,
            store.chats(),
            new Flood(settings, clock),
            new Courtesies(api),
            new InlineAnswers(api, Core.conversations(clock), incidents()),
            new Pulse(clock),
            clock);
    poller = new Poller(api, new Batch(intake), settings, new Pulse(clock));
  }

  static TelegramSettings settings(FakeBotApi telegram, Map<String, String> others) {
    var values = new HashMap<String, String>();
    values.put("ghotona.telegram.token", FakeBotApi.TOKEN);
    values.put("ghotona.telegram.api", telegram.address().toString());
    values.put("ghotona.telegram.poll-wait", "5S");
    values.put("ghotona.telegram.limits.overall", "1000");
    values.put("ghotona.telegram.limits.chat-pause", "1MS");
    values.put("ghotona.telegram.limits.group-minute", "60000");
    values.put("ghotona.telegram.flood.messages", "1000000");
    values.putAll(others);
    return settings(values);
  }

  static TelegramSettings settings(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(TelegramSettings.class)
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build()
        .getConfigMapping(TelegramSettings.class);
  }

  private static Incidents incidents() {
    return new Incidents() {
      @Override
      public Optional<Incident> byId(String id) {
        return all().stream().filter(i -> i.id().equals(id)).findFirst();
      }

      @Override
      public List<Incident> all() {
        return Core.incidents();
      }
    };
  }

  Rig start() {
    worker.start();
    dispatcher.start();
    polling = Thread.ofVirtual().start(this::poll);
    return this;
  }

  private void poll() {
    try {
      poller.run();
    } catch (InterruptedException ended) {
      // As it was told.
    }
  }

  /** The replies that were made so far, by delivery. */
  Map<String, Heard> answers() {
    var answers = new HashMap<String, Heard>();
    for (Happening happening : happenings) {
      if (happening instanceof Happening.Answered(var delivery, var heard)) {
        answers.put(delivery.id(), heard);
      }
    }
    return answers;
  }

  /** Has an update come in, and waits until it is answered and all replies are sent. */
  Heard answered(Payload payload) {
    String id = String.valueOf(telegram.updates.add(payload.json()));
    Awaited.until(() -> answers().containsKey(id));
    settle();
    return answers().get(id);
  }

  /** Has an update come in that nobody is to answer, and waits until it is done with. */
  void ignored(Payload payload) {
    telegram.updates.add(payload.json());
    Awaited.until(() -> telegram.updates.waiting() == 0);
    settle();
  }

  /** Waits until nothing is to be answered or sent. */
  void settle() {
    Awaited.until(
        () -> {
          var depth = store.inbox().depth();
          return depth.waiting() == 0 && depth.toSend() == 0;
        });
  }

  /** Ends as a process does that is told to; what waits is in the store. */
  void stop() {
    polling.interrupt();
    worker.stop(PATIENCE);
    dispatcher.stop(PATIENCE);
  }

  @Override
  public void close() {
    stop();
    api.close();
  }
}
