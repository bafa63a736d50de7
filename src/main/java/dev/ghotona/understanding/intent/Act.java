package dev.ghotona.understanding.intent;

import java.util.Locale;

/** What somebody does by saying something: the dialogue act. */
public enum Act {
  /** Asks something about an incident. */
  QUESTION,
  GREETING,
  THANKS,
  /** Asks who or what the bot is. */
  ABOUT,
  HELP,
  /** Asks which incidents are known. */
  LIST,
  /** Asks to compare incidents. */
  COMPARE,
  /** Asks for the last answer again, as a rule in another language. */
  REPEAT,
  /** Says something that wants no answer of substance. */
  CHAT,
  /** Speaks of another subject. */
  OTHER;

  /** The label in training tables: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
