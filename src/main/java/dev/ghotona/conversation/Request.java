package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Hindrance;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants who has sent something. */
public sealed interface Request {
  /** What is wanted by what somebody has typed: a command, or something said in words. */
  static Request typed(String text) {
    return command(text).orElseGet(() -> said(text));
  }

  /**
   * What is wanted by a command that is typed with a slash, as {@code /timeline AIIMS}; one that is
   * not known, or too long, is a notice.
   *
   * @return empty where it is none: a path, as {@code /etc/passwd}, can begin a question
   */
  static Optional<Request> command(String text) {
    String line = text.strip();
    if (!line.startsWith("/")) {
      return Optional.empty();
    }
    String typed = line.substring(1);
    String name = typed.split("\\s", 2)[0];
    return name.matches("[A-Za-z0-9_]{1,32}")
        ? Optional.of(command(name, typed))
        : Optional.empty();
  }

  private static Request command(String name, String typed) {
    boolean known = Command.Kind.ofTag(name.toLowerCase(Locale.ROOT)).isPresent();
    return Command.typed(typed)
        .<Request>map(Menu::new)
        .orElseGet(() -> new Notice(known ? Hindrance.TOO_LONG : Hindrance.UNKNOWN_COMMAND));
  }

  /** What is wanted by something said in words; a notice where it is too long. */
  static Request said(String text) {
    return text.length() > Said.MAX_TEXT_LENGTH
        ? new Notice(Hindrance.TOO_LONG)
        : new Utterance(text);
  }

  /** Whether all that is kept of the person is to go. */
  default boolean asksToForget() {
    return this instanceof Menu(Command command) && command.kind() == Command.Kind.FORGET;
  }

  /**
   * Something said in words.
   *
   * @param text as typed; 1 to {@link Conversations.Said#MAX_TEXT_LENGTH} UTF-16 units, not blank
   */
  record Utterance(String text) implements Request {
    public Utterance {
      Fit.utterance(text);
    }

    /** Without the text, which belongs in no log. */
    @Override
    public String toString() {
      return "utterance";
    }
  }

  /** Something chosen from a menu or pressed, or a command typed. */
  record Menu(Command command) implements Request {
    public Menu {
      Objects.requireNonNull(command);
    }

    /** Without the argument, which may be typed. */
    @Override
    public String toString() {
      return "menu " + command.kind();
    }
  }

  /**
   * Something that cannot be answered, which is to be told politely. It is the channel that finds
   * this out; what was sent is not kept.
   */
  record Notice(Hindrance kind) implements Request {
    public Notice {
      Objects.requireNonNull(kind);
    }
  }
}
