package dev.ghotona.channels.slack;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Slack over HTTP, installed by workspaces. */
public class InstallProfile extends SlackProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(super.getConfigOverrides());
    settings.remove("ghotona.slack.bot-token");
    settings.put("ghotona.slack.client-id", "1.2");
    settings.put("ghotona.slack.client-secret", "client secret");
    settings.put("ghotona.slack.redirect-uri", "https://ghotona.example.org/slack/oauth_redirect");
    settings.put("ghotona.slack.token-key", Base64.getEncoder().encodeToString(new byte[32]));
    return settings;
  }
}
