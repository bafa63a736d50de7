package dev.ghotona.operator;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Happening;
import dev.ghotona.conversation.Inbox;
import dev.ghotona.conversation.Receipt;
import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.domain.Feeds;
import dev.ghotona.domain.Preparation;
import dev.ghotona.ingest.FeedSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Counts what happens to messages, and how often feeds fail. No tag has more than a handful of
 * values, or tells of people.
 */
@Singleton
class Metrics implements Consumer<Happening> {
  private static final Duration FRESH = Duration.ofMillis(200);

  private final MeterRegistry registry;
  private final Inbox inbox;
  private final Preparation preparation;
  private final FeedSettings settings;
  private final Feeds feeds;
  private final Clock clock;
  private Inbox.Depth last;
  private Instant lookedAt = Instant.EPOCH;

  Metrics(
      MeterRegistry registry,
      Inbox inbox,
      Preparation preparation,
      FeedSettings settings,
      Feeds feeds,
      Clock clock) {
    this.registry = registry;
    this.inbox = inbox;
    this.preparation = preparation;
    this.settings = settings;
    this.feeds = feeds;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    gauge("ghotona.inbox.waiting", "Messages to be answered", Inbox.Depth::waiting);
    gauge("ghotona.inbox.oldest.seconds", "Age of the oldest message to be answered", this::age);
    gauge("ghotona.outbox.waiting", "Replies to be sent", Inbox.Depth::toSend);
    gauge("ghotona.dead.letters.kept", "Dead letters that wait for an operator", Inbox.Depth::dead);
    gaugeOfIndex(
        "ghotona.index.whole", "1 once all incidents can be found", p -> p.whole() ? 1 : 0);
    gaugeOfIndex(
        "ghotona.index.pending",
        "Incidents that are still to be indexed",
        progress -> progress.all() - progress.done());
    settings.feeds().keySet().forEach(this::gaugeOfFeed);
  }

  @Override
  public void accept(Happening happening) {
    switch (happening) {
      case Happening.Received(var delivery, var receipt) ->
          count("ghotona.received", "channel", delivery.chat().channel(), "receipt", tag(receipt));
      case Happening.Answered(var delivery, var heard) ->
          answered(delivery.chat().channel(), heard);
      case Happening.Replied(var channel, var heard) -> answered(channel, heard);
      case Happening.Postponed(var delivery, var fault) ->
          count("ghotona.postponed", "channel", delivery.chat().channel());
      case Happening.Unanswerable(var delivery, var fault) ->
          count("ghotona.unanswerable", "channel", delivery.chat().channel());
      case Happening.Judged(var channel, var verdict) ->
          count("ghotona.feedback", "channel", channel, "verdict", verdict.tag());
      case Happening.Sent(var reply) ->
          count("ghotona.sent", "channel", reply.to().chat().channel());
      case Happening.Retried(var reply, var reason) ->
          count("ghotona.retried", "channel", reply.to().chat().channel());
      case Happening.Died(var reply, var reason) ->
          count("ghotona.died", "channel", reply.to().chat().channel());
      case Happening.Stumbled(var loop, var fault) -> count("ghotona.stumbled", "loop", loop);
    }
  }

  private void answered(String channel, Heard heard) {
    count(
        "ghotona.answered",
        "channel",
        channel,
        "outcome",
        heard.reply().outcome().tag(),
        "language",
        heard.reply().language().tag());
  }

  private static String tag(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Stored stored -> "stored";
      case Receipt.Doubled doubled -> "doubled";
      case Receipt.Refused(var reason) -> reason.name().toLowerCase(Locale.ROOT);
    };
  }

  private void count(String name, String... tags) {
    registry.counter(name, tags).increment();
  }

  private void gauge(String name, String help, ToDoubleFunction<Inbox.Depth> value) {
    Gauge.builder(name, () -> read(value)).description(help).register(registry);
  }

  private void gaugeOfIndex(
      String name, String help, ToDoubleFunction<Preparation.Progress> value) {
    Gauge.builder(name, () -> value.applyAsDouble(preparation.progress()))
        .description(help)
        .register(registry);
  }

  private void gaugeOfFeed(String feed) {
    Gauge.builder("ghotona.feed.failures", () -> failures(feed))
        .description("How often a feed has failed since it last could be read")
        .tag("feed", feed)
        .register(registry);
  }

  private double failures(String feed) {
    try {
      return feeds.of(feed).map(Feeds.State::failures).orElse(0);
    } catch (StoreUnavailable unknown) {
      return Double.NaN;
    }
  }

  /** Not a number where the store cannot be read: nobody should take that for an empty inbox. */
  private double read(ToDoubleFunction<Inbox.Depth> value) {
    try {
      return value.applyAsDouble(depth());
    } catch (StoreUnavailable unknown) {
      return Double.NaN;
    }
  }

  /** One look for all that is scraped together. */
  private synchronized Inbox.Depth depth() {
    Instant now = clock.instant();
    if (last == null || lookedAt.plus(FRESH).isBefore(now)) {
      last = inbox.depth();
      lookedAt = now;
    }
    return last;
  }

  private double age(Inbox.Depth depth) {
    return depth
        .oldest()
        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
