package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telegram's Bot API as a server of its own, faithful in what the bot could get wrong: offsets and
 * waiting of getUpdates, its conflicts, the limits of texts, markup and buttons, and the errors in
 * Telegram's own words. It can be told to fail.
 */
final class FakeBotApi implements AutoCloseable {
  static final String TOKEN = "7000000001:AAfictional-token_of-the-tests";
  static final long BOT = 7000000001L;
  static final String NAME = "GhotonaTestBot";
  static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> METHODS =
      List.of(
          "getMe",
          "getUpdates",
          "setWebhook",
          "deleteWebhook",
          "sendMessage",
          "editMessageText",
          "deleteMessage",
          "sendChatAction",
          "answerCallbackQuery",
          "answerInlineQuery");
  private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");
  private static final Pattern FIELD =
      Pattern.compile("name=\"([^\"]+)\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);

  final FakeUpdates updates = new FakeUpdates();
  final FakeChats chats = new FakeChats();
  final List<Call> calls = new CopyOnWriteArrayList<>();
  final Map<String, JsonNode> profile = new ConcurrentHashMap<>();

  /** Asked for each call what is to become of it instead of what it asks for. */
  volatile Function<Call, Optional<Fault>> faults = call -> Optional.empty();

  private final HttpServer server;

  /** A call of a method; {@code at} in nanoseconds of a steady clock. */
  record Call(String method, JsonNode parameters, long at) {
    String text(String name) {
      return parameters.path(name).asText();
    }

    long chat() {
      return parameters.path("chat_id").asLong();
    }
  }

  /** What goes wrong with a call. */
  sealed interface Fault {
    /** The connection ends without an answer; {@code done}: yet the call was done. */
    record Dropped(boolean done) implements Fault {}

    /** This comes in place of Telegram's answer. */
    record Garbage(int status, String body) implements Fault {}

    /** The call is answered so much later. */
    record Slow(long millis) implements Fault {}

    /** Telegram refuses. */
    record Refused(Refusal refusal) implements Fault {}
  }

  /** Telegram's word that it will not. */
  static final class Refusal extends RuntimeException {
    final int code;
    final ObjectNode parameters = JSON.createObjectNode();

    Refusal(int code, String description) {
      super(description, null, false, false);
      this.code = code;
    }

    static Refusal tooMany(int seconds) {
      var refusal = new Refusal(429, "Too Many Requests: retry after " + seconds);
      refusal.parameters.put("retry_after", seconds);
      return refusal;
    }

    static Refusal migrated(long to) {
      var refusal = new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat");
      refusal.parameters.put("migrate_to_chat_id", to);
      return refusal;
    }
  }

  FakeBotApi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The calls of a method so far. */
  List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  @Override
  public void close() {
    updates.close();
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!path.matches() || !path.group(1).equals(TOKEN)) {
        answer(exchange, 401, failure(new Refusal(401, "Unauthorized")));
        return;
      }
      var call = new Call(named(path.group(2)), parameters(exchange, body), System.nanoTime());
      calls.add(call);
      Optional<Fault> fault = faults.apply(call);
      if (fault.isPresent()) {
        fail(exchange, call, fault.get());
      } else {
        answer(exchange, call);
      }
    }
  }

  /** Telegram takes a method's name in any case. */
  private static String named(String method) {
    return METHODS.stream().filter(m -> m.equalsIgnoreCase(method)).findFirst().orElse(method);
  }

  private void fail(HttpExchange exchange, Call call, Fault fault) throws IOException {
    switch (fault) {
      case Fault.Dropped(boolean done) -> {
        if (done) {
          result(call);
        }
      }
      case Fault.Garbage(int status, String body) -> answer(exchange, status, body);
      case Fault.Refused(Refusal refusal) -> answer(exchange, refusal.code, failure(refusal));
      case Fault.Slow(long millis) -> {
        sleep(millis);
        answer(exchange, call);
      }
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, Call call) throws IOException {
    try {
      ObjectNode answer = JSON.createObjectNode().put("ok", true);
      answer.set("result", result(call));
      answer(exchange, 200, answer.toString());
    } catch (Refusal refusal) {
      answer(exchange, refusal.code, failure(refusal));
    }
  }

  private JsonNode result(Call call) {
    return switch (call.method()) {
      case "getMe" -> me();
      case "getUpdates" -> updates.next(call);
      case "setWebhook" -> updates.setWebhook(call);
      case "deleteWebhook" -> updates.deleteWebhook(call);
      case "sendMessage" -> chats.send(call);
      case "editMessageText" -> chats.edit(call);
      case "deleteMessage" -> chats.delete(call);
      case "sendChatAction" -> chats.action(call);
      case "answerCallbackQuery" -> updates.answerCallback(call);
      case "answerInlineQuery" -> updates.answerInline(call);
      default -> profile(call);
    };
  }

  private static JsonNode me() {
    return JSON.createObjectNode()
        .put("id", BOT)
        .put("is_bot", true)
        .put("first_name", "Ghotona")
        .put("username", NAME)
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", true);
  }

  private JsonNode profile(Call call) {
    return FakeProfile.result(call, profile);
  }

  private static String failure(Refusal refusal) {
    ObjectNode answer =
        JSON.createObjectNode()
            .put("ok", false)
            .put("error_code", refusal.code)
            .put("description", refusal.getMessage());
    if (!refusal.parameters.isEmpty()) {
      answer.set("parameters", refusal.parameters);
    }
    return answer.toString();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static JsonNode parameters(HttpExchange exchange, byte[] body)
      throws JsonProcessingException {
    String text = new String(body, StandardCharsets.UTF_8);
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.startsWith("multipart/")) {
      return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
    }
    ObjectNode parameters = JSON.createObjectNode();
    Matcher fields = FIELD.matcher(text);
    for (int from = 0; fields.find(from); from = fields.end() - 2) {
      parameters.put(fields.group(1), fields.group(2));
    }
    return parameters;
  }
}
