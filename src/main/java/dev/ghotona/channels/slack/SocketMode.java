package dev.ghotona.channels.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/**
 * The way in that needs no public address: Slack hands everything over a connection that we open.
 * What could not be stored is not acknowledged, and Slack hands it over again.
 */
@ApplicationScoped
class SocketMode {
  private static final Logger LOG = Logger.getLogger(SocketMode.class);

  /** After what messages need to be answered, so that nothing comes in before. */
  private static final int AFTER_MESSAGING = 20_000;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final List<String> CHANNELS =
      List.of("/event/channel", "/channel_id", "/channel/id", "/container/channel_id", "/user/id");

  private final SlackSettings settings;
  private final SlackApp app;
  private final SlackApi api;

  /** Made only where Slack hands something over. */
  private final Instance<ObjectMapper> json;

  private final Clock clock;
  private final Lanes lanes = new Lanes();
  private volatile SocketModeRequestParser parser;
  private volatile boolean closed;
  private volatile Socket current;
  private volatile Thread loop;

  SocketMode(
      SlackSettings settings,
      SlackApp app,
      SlackApi api,
      Instance<ObjectMapper> json,
      Clock clock) {
    this.settings = settings;
    this.app = app;
    this.api = api;
    this.json = json;
    this.clock = clock;
  }

  void start(@Observes @Priority(AFTER_MESSAGING) StartupEvent event) {
    if (settings.mode() == SlackSettings.Mode.SOCKET) {
      parser = new SocketModeRequestParser(app.config());
      loop = Thread.ofVirtual().name("slack socket").start(this::stayConnected);
    }
  }

  /** Whether Slack can hand over anything now. */
  boolean isConnected() {
    Socket socket = current;
    return socket != null && socket.isGood();
  }

  void close(@Observes ShutdownDelayInitiatedEvent event) {
    end();
  }

  void stop(@Observes @Priority(0) ShutdownEvent event) {
    end();
  }

  private void end() {
    closed = true;
    if (loop != null) {
      loop.interrupt();
    }
    if (current != null) {
      current.close();
    }
    lanes.close();
  }

  // The next connection is opened before the last one ends: Slack says about ten seconds ahead.
  private void stayConnected() {
    Duration pause = FIRST_PAUSE;
    HttpClient http = HttpClient.newHttpClient();
    try {
      while (!closed) {
        try {
          current = connect(http);
          pause = FIRST_PAUSE;
          current.awaitLeaving();
        } catch (IOException | RuntimeException unreachable) {
          LOG.warnf("Slack's socket cannot be opened: %s", kind(unreachable));
          Thread.sleep(pause);
          pause = longer(pause);
        }
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    } finally {
      http.shutdownNow();
    }
  }

  /** Its kind alone: a message may name the address, which is a secret. */
  private static String kind(Exception fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    return cause.getClass().getSimpleName();
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private Socket connect(HttpClient http) throws IOException {
    String url = api.slack().issueSocketModeUrl(settings.appToken().orElseThrow());
    return Socket.open(http, URI.create(url), this::hear, clock);
  }

  private void hear(Socket from, String text) {
    try {
      JsonNode envelope = json.get().readTree(text);
      if (envelope.path("type").asText().equals("disconnect")) {
        from.leave();
      } else if (envelope.hasNonNull("envelope_id")) {
        lanes.run(channel(envelope), () -> answer(from, text));
      }
    } catch (JsonProcessingException | RuntimeException unknown) {
      LOG.warnf("Slack's socket: %s", unknown.getClass().getSimpleName());
    }
  }

  private static String channel(JsonNode envelope) {
    JsonNode payload = envelope.path("payload");
    return CHANNELS.stream()
        .map(payload::at)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst()
        .orElse("");
  }

  private void answer(Socket from, String text) {
    try {
      SocketModeRequest request = parser.parse(text);
      if (request != null && request.getBoltRequest() != null) {
        acknowledge(from, request, app.run(request.getBoltRequest()));
      }
    } catch (JsonProcessingException | RuntimeException fault) {
      LOG.warnf("Slack's socket: %s", fault.getClass().getSimpleName());
    }
  }

  private void acknowledge(Socket to, SocketModeRequest request, Response response)
      throws JsonProcessingException {
    if (response.getStatusCode() != 200) {
      return;
    }
    ObjectNode ack =
        json.get().createObjectNode().put("envelope_id", request.getEnvelope().getEnvelopeId());
    String body = response.getBody();
    if (body != null && body.startsWith("{")) {
      ack.set("payload", json.get().readTree(body));
    }
    to.send(ack.toString());
  }
}
