package dev.ghotona.store;

import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Hindrance;
import java.util.Locale;

/** A request as two columns: what kind it is, and the text that is erased later. */
final class RequestText {
  private static final String UTTERANCE = "utterance";
  private static final String MENU = "menu ";
  private static final String NOTICE = "notice ";

  private RequestText() {}

  static String kind(Request request) {
    return switch (request) {
      case Request.Utterance utterance -> UTTERANCE;
      case Request.Menu(Command command) -> MENU + command.kind().tag();
      case Request.Notice(Hindrance kind) -> NOTICE + kind.name().toLowerCase(Locale.ROOT);
    };
  }

  static String body(Request request) {
    return switch (request) {
      case Request.Utterance(String text) -> text;
      case Request.Menu(Command command) -> command.argument();
      case Request.Notice notice -> "";
    };
  }

  /**
   * The request of these columns.
   *
   * @throws IllegalArgumentException where another build has stored what this one does not know
   */
  static Request of(String kind, String body) {
    if (kind.startsWith(MENU)) {
      return new Request.Menu(new Command(command(kind.substring(MENU.length())), body));
    }
    return kind.startsWith(NOTICE)
        ? new Request.Notice(
            Hindrance.valueOf(kind.substring(NOTICE.length()).toUpperCase(Locale.ROOT)))
        : new Request.Utterance(body);
  }

  private static Command.Kind command(String tag) {
    return Command.Kind.ofTag(tag)
        .orElseThrow(() -> new IllegalArgumentException("no command " + tag));
  }
}
