package dev.ghotona.channels.slack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Slack over HTTP, with a token for one workspace, against the fake. */
public class SlackProfile implements QuarkusTestProfile {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  @Override
  public Map<String, String> getConfigOverrides() {
    int port = freePort();
    return Map.of(
        FakeSlack.PORT,
        String.valueOf(port),
        "ghotona.slack.api",
        "http://localhost:" + port + "/api/",
        "ghotona.slack.mode",
        "http",
        "ghotona.slack.signing-secret",
        SECRET,
        "ghotona.slack.bot-token",
        "xoxb-test",
        "ghotona.operator.token",
        "operators");
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
