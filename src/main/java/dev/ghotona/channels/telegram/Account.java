package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.TelegramSettings.Mode;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bot's account, as far as the settings tell it; off where there is none. */
@ApplicationScoped
class Account {
  /** BotFather's form: the bot's id, a colon, the secret. */
  private static final Pattern TOKEN = Pattern.compile("([0-9]{1,19}):[A-Za-z0-9_-]{1,128}");

  /** Telegram's rule for a webhook's secret. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

  private final Optional<String> token;
  private final TelegramSettings settings;

  /**
   * @throws ConfigurationException where the channel is on and lacks what it needs
   */
  Account(TelegramSettings settings) {
    this.settings = settings;
    this.token = settings.token().map(String::strip).filter(t -> !t.isEmpty());
    if (isOn()) {
      check();
    }
  }

  boolean isOn() {
    return settings.enabled().orElse(token.isPresent());
  }

  /** The mode of a channel that is on. */
  Mode mode() {
    return settings.mode();
  }

  /** The token of a channel that is on. */
  String token() {
    return token.orElseThrow();
  }

  /** The bot's id, which every token begins with. */
  long botId() {
    return Long.parseLong(token().substring(0, token().indexOf(':')));
  }

  private void check() {
    demand(token.isPresent(), "ghotona.telegram.token is missing: BotFather gives you one");
    demand(TOKEN.matcher(token()).matches(), "ghotona.telegram.token is no token of BotFather's");
    switch (mode()) {
      case POLLING -> demand(isPollWait(), "ghotona.telegram.poll-wait is 0S to 50S");
      case WEBHOOK -> checkWebhook();
    }
  }

  private boolean isPollWait() {
    long seconds = settings.pollWait().toSeconds();
    return seconds >= 0 && seconds <= 50;
  }

  private void checkWebhook() {
    var webhook = settings.webhook();
    demand(
        webhook.url().isPresent(),
        "ghotona.telegram.webhook.url is missing: the address that Telegram is to bring updates to");
    demand(
        webhook.secret().filter(s -> SECRET.matcher(s).matches()).isPresent(),
        "ghotona.telegram.webhook.secret is missing, or is not 1 to 256 of A-Z a-z 0-9 _ -:"
            + " without it anybody could send updates");
  }

  private static void demand(boolean held, String otherwise) {
    if (!held) {
      throw new ConfigurationException(otherwise);
    }
  }
}
