package dev.ghotona.channels.telegram;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of the Telegram channel. */
@ConfigMapping(prefix = "ghotona.telegram")
interface TelegramSettings {
  /** Whether the channel is on; unset: it is where there is a token. */
  Optional<Boolean> enabled();

  /** The bot's token, as BotFather gave it; a secret. */
  Optional<String> token();

  /** How updates come in. */
  @WithDefault("polling")
  Mode mode();

  /** The webhook, where updates come in by one. */
  Webhook webhook();

  /** Where the Bot API is. */
  @WithDefault("https://api.telegram.org")
  URI api();

  /** How long Telegram may keep a poll waiting for updates; 50 s at most. */
  @WithDefault("50S")
  Duration pollWait();

  /** How fast replies are sent. */
  Limits limits();

  /** From when on a person is told to slow down. */
  Flood flood();

  /** How updates come in. */
  enum Mode {
    /** The bot asks for them. */
    POLLING,
    /** Telegram brings them. */
    WEBHOOK
  }

  /** The webhook. */
  interface Webhook {
    /** The address that Telegram is told, ending in {@code /telegram/webhook}. */
    Optional<URI> url();

    /** What Telegram has to send along: 1 to 256 of A–Z a–z 0–9 _ -; a secret. */
    Optional<String> secret();

    /** How many updates Telegram brings at once; 1 to 100. */
    @WithDefault("40")
    int connections();
  }

  /** How fast replies are sent: Telegram's own numbers, for all replicas together. */
  interface Limits {
    /** Messages in a second, to all chats together. */
    @WithDefault("30")
    int overall();

    /** The time between two messages to a chat. */
    @WithDefault("1S")
    Duration chatPause();

    /** Messages in a minute to a group; 6 or more. */
    @WithDefault("20")
    int groupMinute();
  }

  /** From when on a person is told to slow down. */
  interface Flood {
    /** This many messages in {@link #period()} are answered. */
    @WithDefault("20")
    int messages();

    /** Within which they are counted. */
    @WithDefault("1M")
    Duration period();
  }
}
