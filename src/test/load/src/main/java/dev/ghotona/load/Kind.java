package dev.ghotona.load;

import java.util.Optional;

/** What is asked for, of whom, and what it is compared with. */
enum Kind {
  READ("one indexed read", "/bare/read"),
  ASK("`POST /api/ask`", "/api/ask"),
  UPSERT("one read and upsert", "/bare/upsert"),
  TALK("`POST /api/ask` with a conversation", "/api/ask"),
  INSERT("one insert", "/bare/insert"),
  TELEGRAM("Telegram's webhook", "/telegram/webhook"),
  SLACK("Slack's command", "/slack/commands");

  private final String label;
  private final String path;

  Kind(String label, String path) {
    this.label = label;
    this.path = path;
  }

  String label() {
    return label;
  }

  String path() {
    return path;
  }

  /** Whether the bare program is asked. */
  boolean isBare() {
    return path.startsWith("/bare/");
  }

  /** Whether the answer comes later, at a platform. */
  boolean isAnsweredLater() {
    return this == TELEGRAM || this == SLACK;
  }

  /** The bare request that does as much in the database before it is answered. */
  Optional<Kind> bare() {
    return switch (this) {
      case ASK -> Optional.of(READ);
      case TALK -> Optional.of(UPSERT);
      case TELEGRAM, SLACK -> Optional.of(INSERT);
      case READ, UPSERT, INSERT -> Optional.empty();
    };
  }
}
