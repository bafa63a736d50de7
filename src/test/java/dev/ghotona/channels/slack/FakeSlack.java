package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Slack's Web API and response addresses, as its documentation has them, for tests. */
@ApplicationScoped
public class FakeSlack {
  /** Where the tests' own setting stands; unset: there is no fake. */
  static final String PORT = "test.slack.port";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Refusal>> refusals = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Optional<Integer> port;
  private HttpServer server;
  private volatile String socketUrl = "";

  FakeSlack(@ConfigProperty(name = PORT) Optional<Integer> port) {
    this.port = port;
  }

  /**
   * Something that was called.
   *
   * @param method of the Web API; {@code hook/…} for a response address
   * @param values as sent, JSON texts unparsed
   */
  public record Call(String method, String token, Map<String, String> values) {
    JsonNode json(String name) {
      return read(values.getOrDefault(name, "null"));
    }

    /** A message as it was posted here or to a response address. */
    JsonNode message() {
      return method.startsWith("hook/")
          ? read(values.get("body"))
          : JSON.createObjectNode().put("text", values.get("text")).set("blocks", json("blocks"));
    }
  }

  /** What is answered in place of success. */
  record Refusal(int status, String error, String retryAfter) {}

  void start(@Observes @Priority(1) StartupEvent event) throws IOException {
    if (port.isPresent()) {
      server = HttpServer.create(new InetSocketAddress("localhost", port.get()), 0);
      server.createContext("/", this::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (server != null) {
      server.stop(0);
    }
  }

  /** Where Socket Mode is from now on. */
  void listensAt(String url) {
    socketUrl = url;
  }

  /** The address of a new slash command's or press's answers. */
  String newHook() {
    return "http://localhost:" + port.orElseThrow() + "/hook/" + numbers.incrementAndGet();
  }

  /** The next call of this method is refused. */
  void refuseOnce(String method, int status, String error, String retryAfter) {
    refusals
        .computeIfAbsent(method, m -> new ConcurrentLinkedQueue<>())
        .add(new Refusal(status, error, retryAfter));
  }

  void forgetCalls() {
    calls.clear();
    refusals.clear();
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /** Messages in a channel, in the order of their coming. */
  List<Call> posted(String channel) {
    return calls("chat.postMessage").stream()
        .filter(call -> channel.equals(call.values().get("channel")))
        .toList();
  }

  /** What came to a response address. */
  List<JsonNode> answers(String hook) {
    String method = hook.substring(hook.indexOf("/hook/") + 1);
    return calls(method).stream().map(Call::message).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath().substring(1);
    String method = path.startsWith("api/") ? path.substring(4) : path;
    Refusal refusal = refusals.getOrDefault(method, new ConcurrentLinkedQueue<>()).poll();
    if (refusal != null) {
      refuse(exchange, refusal);
      return;
    }
    calls.add(new Call(method, token(exchange), values(method, body)));
    respond(exchange, 200, method.startsWith("hook/") ? "ok" : result(method));
  }

  private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
    if (refusal.retryAfter() != null) {
      exchange.getResponseHeaders().add("Retry-After", refusal.retryAfter());
    }
    respond(exchange, refusal.status(), "{\"ok\":false,\"error\":\"" + refusal.error() + "\"}");
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String token(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header == null ? "" : header.replace("Bearer ", "");
  }

  private static Map<String, String> values(String method, String body) {
    if (method.startsWith("hook/")) {
      return Map.of("body", body);
    }
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (a, b) -> b));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private String result(String method) {
    String ts = "1700000000.%06d".formatted(numbers.incrementAndGet());
    return switch (method) {
      case "auth.test" ->
          "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\"}";
      case "apps.connections.open" -> "{\"ok\":true,\"url\":\"" + socketUrl + "\"}";
      case "oauth.v2.access" ->
          """
          {"ok":true,"app_id":"A1","authed_user":{"id":"UADMIN"},"scope":"commands","token_type":"bot",
          "access_token":"xoxb-of-team-2","bot_user_id":"UBOT","team":{"id":"T2","name":"Two"}}
          """;
      case "views.publish", "views.open" -> "{\"ok\":true,\"view\":{\"id\":\"V1\"}}";
      case "chat.postMessage", "chat.postEphemeral" ->
          "{\"ok\":true,\"channel\":\"C\",\"ts\":\"" + ts + "\",\"message_ts\":\"" + ts + "\"}";
      default -> "{\"ok\":true}";
    };
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
