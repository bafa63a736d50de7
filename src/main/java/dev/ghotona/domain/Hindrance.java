package dev.ghotona.domain;

/** What keeps a message from being answered, and is politely told to whoever sent it. */
public enum Hindrance {
  /** It is a voice message, a picture, a sticker or the like: only text is read. */
  ONLY_TEXT,
  /** It is longer than is read. */
  TOO_LONG,
  /** Too many came in too short a time. */
  TOO_FAST,
  /** It is a command that there is not. */
  UNKNOWN_COMMAND
}
