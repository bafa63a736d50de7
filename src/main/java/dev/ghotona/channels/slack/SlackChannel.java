package dev.ghotona.channels.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Outgoing;
import dev.ghotona.conversation.Sender;
import dev.ghotona.conversation.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Slack as conversations see it: replies are written in blocks and sent the way back. */
@ApplicationScoped
class SlackChannel implements Sender {
  static final String NAME = "slack";

  private final Writing writing = new Writing();
  private final Pace pace = new Pace();

  /** Made only where something is sent. */
  private final Instance<ObjectMapper> json;

  private final HomeView home;
  private final Shares shares;
  private final SlackApi api;

  SlackChannel(Instance<ObjectMapper> json, HomeView home, Shares shares, SlackApi api) {
    this.json = json;
    this.home = home;
    this.shares = shares;
    this.api = api;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> written(Delivery delivery, Heard heard) {
    Way way =
        delivery
            .returnTo()
            .map(Way::of)
            .orElseGet(() -> new Way.Post(delivery.chat().chat(), Optional.empty()));
    return way instanceof Way.Home to
        ? List.of(home.written(heard, to))
        : writing.written(delivery, heard, way);
  }

  @Override
  public Duration hold(Outgoing message, Instant now) {
    String workspace = message.to().chat().workspace();
    return switch (way(message)) {
      case Way.Post(var channel, var thread) -> pace.hold(workspace + channel, now);
      case Way.Opening(var channel, var thread) -> pace.hold(workspace + channel, now);
      case Way.Hook hook -> Duration.ZERO;
      case Way.Home view -> Duration.ZERO;
    };
  }

  @Override
  public Sending send(Outgoing message) {
    String workspace = message.to().chat().workspace();
    ObjectNode body = read(message.body());
    return switch (way(message)) {
      case Way.Hook(String url) -> {
        shares.keep(message.to(), body);
        yield api.respond(url, body.toString());
      }
      case Way.Post(var channel, var thread) -> api.post(workspace, channel, thread, body);
      case Way.Opening opening -> api.open(workspace, opening, body);
      case Way.Home(String user, String channel) -> api.publish(workspace, user, message.body());
    };
  }

  private static Way way(Outgoing message) {
    return Way.of(message.returnTo().orElseThrow());
  }

  private ObjectNode read(String body) {
    try {
      return (ObjectNode) json.get().readTree(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
