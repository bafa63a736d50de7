package dev.ghotona.conversation;

/** Incidents are not prepared yet, and nothing has broken: soon they are. */
public final class StillPreparing extends StoreUnavailable {
  public StillPreparing() {
    super("Incidents are not prepared yet", null);
  }
}
