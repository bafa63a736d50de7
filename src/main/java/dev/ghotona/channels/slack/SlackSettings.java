package dev.ghotona.channels.slack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Settings of Slack. */
@ConfigMapping(prefix = "ghotona.slack")
interface SlackSettings {
  /** Which way Slack reaches the bot. */
  @WithDefault("off")
  Mode mode();

  /** With {@code http}: by which requests of Slack are known. */
  Optional<String> signingSecret();

  /** The bot token of the one workspace; unset: workspaces install the app by OAuth. */
  Optional<String> botToken();

  /** With {@code socket}: the app-level token. */
  Optional<String> appToken();

  /** With OAuth: the app's client id. */
  Optional<String> clientId();

  /** With OAuth: the app's client secret. */
  Optional<String> clientSecret();

  /** With OAuth: the public address of {@code /slack/oauth_redirect}. */
  Optional<String> redirectUri();

  /** With OAuth: 32 random bytes in Base64, by which tokens of workspaces are encrypted. */
  Optional<String> tokenKey();

  /** The Web API. */
  @WithDefault("https://slack.com/api/")
  URI api();

  /** The ways in. */
  enum Mode {
    OFF,
    HTTP,
    SOCKET
  }
}
