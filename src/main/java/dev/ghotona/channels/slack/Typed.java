package dev.ghotona.channels.slack;

import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Command.Kind;
import java.util.Locale;
import java.util.Optional;

/** What is wanted by what somebody has typed. */
final class Typed {
  private Typed() {}

  /** What stands behind {@code /incident}: a command, or a question in words. */
  static Request command(String raw) {
    String text = Markup.plain(raw);
    return menu(text).<Request>map(Request.Menu::new).orElseGet(() -> words(text, Kind.HELP));
  }

  /**
   * A question in words, or a command that begins with a slash as in other chats.
   *
   * @param text as people see it; may be empty
   * @param otherwise what is wanted where nothing is said
   */
  static Request words(String text, Kind otherwise) {
    if (text.isBlank()) {
      return new Request.Menu(Command.of(otherwise));
    }
    return slashed(text).<Request>map(Request.Menu::new).orElseGet(() -> Request.typed(text));
  }

  /** Our own words for commands may have a slash too. */
  private static Optional<Command> slashed(String text) {
    return text.startsWith("/") ? menu(text.substring(1)) : Optional.empty();
  }

  // A word that begins a question must not be taken for a command: "help us understand …".
  private static Optional<Command> menu(String text) {
    String[] parts = text.split("\\s+", 2);
    String rest = parts.length < 2 ? "" : parts[1].strip();
    boolean alone = rest.isEmpty();
    boolean isShort = rest.length() <= Command.MAX_ARGUMENT_LENGTH;
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "list" -> found(alone || rest.matches("[0-9]{1,4}"), Kind.INCIDENTS, rest);
      case "timeline" -> found(isShort, Kind.TIMELINE, rest);
      case "sources" -> found(isShort, Kind.SOURCES, rest);
      case "language" -> found(rest.matches("\\S{0,32}"), Kind.LANGUAGE, rest);
      case "privacy" -> found(alone, Kind.PRIVACY, "");
      case "forget" -> found(alone, Kind.FORGET, "");
      case "help" -> found(alone, Kind.HELP, "");
      default -> Optional.empty();
    };
  }

  private static Optional<Command> found(boolean is, Kind kind, String argument) {
    return is ? Optional.of(new Command(kind, argument)) : Optional.empty();
  }
}
