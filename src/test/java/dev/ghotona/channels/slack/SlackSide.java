package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Sends requests as Slack does: signed, over HTTP. */
final class SlackSide {
  static final String FORM = "application/x-www-form-urlencoded";
  static final String JSON = "application/json";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Signature signature = new Signature(SlackProfile.SECRET, Clock.systemUTC());

  /** What came back. */
  record Answered(int status, String body) {}

  Answered command(Map<String, String> values) {
    return send("/slack/commands", FORM, Payloads.form(values));
  }

  Answered event(JsonNode payload) {
    return send("/slack/events", JSON, payload.toString());
  }

  Answered interaction(ObjectNode payload) {
    return send("/slack/interactions", FORM, Payloads.form(Map.of("payload", payload.toString())));
  }

  Answered send(String path, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String now = now();
    return send(path, type, bytes, now, signature.of(bytes, now));
  }

  static String now() {
    return String.valueOf(Clock.systemUTC().instant().getEpochSecond());
  }

  /**
   * Sends what is given, right or wrong.
   *
   * @param timestamp may be null: no such header
   * @param signed may be null: no such header
   */
  static Answered send(String path, String type, byte[] body, String timestamp, String signed) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (timestamp != null) {
      request.header("X-Slack-Request-Timestamp", timestamp);
    }
    if (signed != null) {
      request.header("X-Slack-Signature", signed);
    }
    return send(request.build());
  }

  private static Answered send(HttpRequest request) {
    try {
      var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answered(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
