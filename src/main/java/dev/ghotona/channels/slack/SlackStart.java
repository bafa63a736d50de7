package dev.ghotona.channels.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What must hold of the settings before anything is taken from Slack. */
@ApplicationScoped
class SlackStart {
  private static final Logger LOG = Logger.getLogger(SlackStart.class);

  private final SlackSettings settings;
  private final SlackApi api;
  private final Tokens tokens;

  SlackStart(SlackSettings settings, SlackApi api, Tokens tokens) {
    this.settings = settings;
    this.api = api;
    this.tokens = tokens;
  }

  /**
   * Looks at the settings.
   *
   * @throws IllegalStateException where one is missing: the program does not start
   */
  void check(@Observes StartupEvent event) {
    switch (settings.mode()) {
      case OFF -> {}
      case HTTP -> {
        require(settings.signingSecret(), "signing-secret");
        checkTokens();
      }
      case SOCKET -> {
        require(settings.appToken(), "app-token");
        checkTokens();
      }
    }
  }

  private void checkTokens() {
    if (settings.botToken().isEmpty()) {
      require(settings.clientId(), "bot-token, or client-id");
      require(settings.clientSecret(), "client-secret");
      require(settings.tokenKey(), "token-key");
    }
    tokens.only().ifPresent(token -> Thread.ofVirtual().start(() -> warmUp(token)));
  }

  private static void require(Optional<String> setting, String name) {
    if (setting.filter(value -> !value.isBlank()).isEmpty()) {
      throw new IllegalStateException("Slack is on, but ghotona.slack." + name + " is not set");
    }
  }

  // The first call opens the connection and loads what it needs; and a wrong token is told early.
  private void warmUp(String token) {
    try {
      AuthTestResponse test = api.slack().methods(token).authTest(request -> request);
      if (test.isOk()) {
        LOG.info("Slack knows the bot");
      } else {
        LOG.errorf("Slack does not take the bot token: %s", test.getError());
      }
    } catch (IOException | SlackApiException unreachable) {
      LOG.warnf("Slack cannot be reached yet: %s", unreachable.getClass().getSimpleName());
    }
  }
}
