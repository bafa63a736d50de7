package dev.ghotona.conversation;

import dev.ghotona.domain.Command;
import dev.ghotona.domain.Hindrance;
import java.util.Objects;

/** What somebody wants who has sent something. */
public sealed interface Request {
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
