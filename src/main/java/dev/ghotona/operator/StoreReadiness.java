package dev.ghotona.operator;

import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.conversation.Writable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready where the store can be written: a full disk and a read-only database are told here. */
@Readiness
@Singleton
class StoreReadiness implements HealthCheck {
  private static final String NAME = "store is writable";

  private final Writable store;

  StoreReadiness(Writable store) {
    this.store = store;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      store.probe();
      return HealthCheckResponse.up(NAME);
    } catch (StoreUnavailable refused) {
      return HealthCheckResponse.named(NAME).down().withData("reason", reason(refused)).build();
    }
  }

  /** The database's own words on a statement without values. */
  private static String reason(StoreUnavailable refused) {
    Throwable cause = refused.getCause();
    return cause == null ? refused.getMessage() : String.valueOf(cause.getMessage());
  }
}
