package dev.ghotona.conversation;

/** The store cannot be read or written now. Its cause may quote a statement, never a value. */
public sealed class StoreUnavailable extends RuntimeException permits StillPreparing {
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
