package dev.ghotona.channels.slack;

import java.util.HashMap;
import java.util.Map;

/** Slack over its socket. */
public class SocketProfile extends SlackProfile {
  static final String SOCKET = "test.slack.socket";

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.put(SOCKET, String.valueOf(freePort()));
    settings.put("ghotona.slack.mode", "socket");
    settings.put("ghotona.slack.app-token", "xapp-test");
    settings.remove("ghotona.slack.signing-secret");
    return settings;
  }
}
