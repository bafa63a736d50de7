package dev.ghotona.channels.web;

/**
 * A fault as it may be logged: its kinds and places, without the messages, which can quote what
 * somebody typed.
 */
public final class Unspoken extends Exception {
  private Unspoken(Throwable fault, Throwable cause) {
    super(fault.getClass().getName(), cause);
    setStackTrace(fault.getStackTrace());
  }

  /** The fault and its causes without their messages. */
  public static Unspoken of(Throwable fault) {
    Throwable cause = fault.getCause();
    return new Unspoken(fault, cause == null ? null : of(cause));
  }
}
