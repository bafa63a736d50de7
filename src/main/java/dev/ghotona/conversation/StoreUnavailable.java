package dev.ghotona.conversation;

/** The store cannot be read or written now. Its cause may quote a statement, never a value. */
public final class StoreUnavailable extends RuntimeException {
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
