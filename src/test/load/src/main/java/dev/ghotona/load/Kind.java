package dev.ghotona.load;

import java.util.List;

/** What is asked for, of whom, and what it is compared with. */
enum Kind {
  READ("one indexed read by JDBC", "/bare/read"),
  FIND("one indexed read by Panache", "/bare/find"),
  ASK("`POST /api/ask`, sixty questions again and again", "/api/ask"),
  NEW("`POST /api/ask`, no text twice", "/api/ask"),
  UPSERT("one read and upsert by JDBC", "/bare/upsert"),
  TALK("`POST /api/ask` with a conversation", "/api/ask"),
  INSERT("one insert by JDBC", "/bare/insert"),
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

  /** The bare requests that do as much in the database before they are answered. */
  List<Kind> bare() {
    return switch (this) {
      case ASK, NEW -> List.of(READ, FIND);
      case TALK -> List.of(UPSERT);
      case TELEGRAM, SLACK -> List.of(INSERT);
      case READ, FIND, UPSERT, INSERT -> List.of();
    };
  }
}
