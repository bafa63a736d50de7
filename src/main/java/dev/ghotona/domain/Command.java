package dev.ghotona.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked by a menu or a button rather than in words.
 *
 * @param argument what stands behind the command, stripped; empty where nothing does; at most
 *     {@link #MAX_ARGUMENT_LENGTH} UTF-16 units
 */
public record Command(Kind kind, String argument) {
  /** In UTF-16 units; names of incidents and the ids in deep links are far shorter. */
  public static final int MAX_ARGUMENT_LENGTH = 256;

  public Command {
    Objects.requireNonNull(kind);
    argument = argument.strip();
    if (argument.length() > MAX_ARGUMENT_LENGTH) {
      throw new IllegalArgumentException("an argument of " + argument.length() + " characters");
    }
  }

  /** The command with nothing behind it. */
  public static Command of(Kind kind) {
    return new Command(kind, "");
  }

  /**
   * A command as it is typed, without a slash: {@code timeline AIIMS}.
   *
   * @return empty where the first word names no command, or what follows is too long
   */
  public static Optional<Command> typed(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    String argument = parts.length < 2 ? "" : parts[1];
    return Kind.ofTag(parts[0].toLowerCase(Locale.ROOT))
        .filter(kind -> argument.length() <= MAX_ARGUMENT_LENGTH)
        .map(kind -> new Command(kind, argument));
  }

  /** As it is typed, without a slash: {@link #typed} reads it again. */
  public String written() {
    return (kind.tag() + " " + argument).strip();
  }

  /** What can be asked. */
  public enum Kind {
    /** A greeting; with an incident's id that of {@link #INCIDENT}. */
    START,
    HELP,
    /** The incidents that are known: a page, from 1 on, and behind it what they are selected by. */
    INCIDENTS,
    /** What there is to tell first about an incident, by its id or a name. */
    INCIDENT,
    /** What happened when, of an incident by its id or a name, or of the one talked about. */
    TIMELINE,
    /** Where it is known from, of an incident by its id or a name, or of the one talked about. */
    SOURCES,
    /** The language of replies: {@code bn}, {@code en}, {@code hi}, {@code auto}, or its name. */
    LANGUAGE,
    SETTINGS,
    /** What is kept of whoever asks, and for how long. */
    PRIVACY,
    /** Erases all that is kept of whoever asks. */
    FORGET;

    /** The name as it is typed: lower case. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The command of a {@link #tag}, or empty. */
    public static Optional<Kind> ofTag(String tag) {
      return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }
  }
}
