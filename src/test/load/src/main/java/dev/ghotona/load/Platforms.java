package dev.ghotona.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Telegram's Bot API and Slack's Web API as far as a load needs them: they take everything. */
final class Platforms implements AutoCloseable {
  private static final String SENT =
      """
      {"ok": true, "result": {"message_id": 1, "date": 1790000000, "text": "sent",
       "chat": {"id": 1, "type": "private"}}}
      """;

  private static final String ME =
      """
      {"ok": true, "result": {"id": 7000000001, "is_bot": true, "first_name": "Ghotona",
       "username": "GhotonaLoadBot"}}
      """;

  private static final String SLACK =
      """
      {"ok": true, "team_id": "T1", "user_id": "UBOT", "bot_id": "BBOT"}
      """;

  private final HttpServer server;
  private final AtomicLong replies = new AtomicLong();
  private volatile long lastAt;

  Platforms() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many messages people were sent so far. */
  long replies() {
    return replies.get();
  }

  /** When the last of them came, in ns of a steady clock. */
  long lastAt() {
    return lastAt;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] body = body(exchange.getRequestURI().getPath()).getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String body(String path) {
    String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (path.startsWith("/hook/") || method.equals("sendmessage")) {
      replies.incrementAndGet();
      lastAt = System.nanoTime();
      return SENT;
    }
    if (!path.startsWith("/bot")) {
      return SLACK;
    }
    return switch (method) {
      case "getme" -> ME;
      case "getmycommands" -> result("[]");
      case "getmyname", "getmyshortdescription", "getmydescription" -> result("{}");
      default -> result("true");
    };
  }

  private static String result(String json) {
    return "{\"ok\": true, \"result\": " + json + "}";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
