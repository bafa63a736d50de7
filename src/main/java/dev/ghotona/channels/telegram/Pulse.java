package dev.ghotona.channels.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** When the channel was last seen to work; tells of nobody. */
@ApplicationScoped
class Pulse {
  private final Clock clock;
  private volatile Instant polled;
  private volatile Instant updated;
  private volatile boolean failing;

  Pulse(Clock clock) {
    this.clock = clock;
  }

  /** A poll has ended. */
  void polled(boolean well) {
    failing = !well;
    if (well) {
      polled = clock.instant();
    }
  }

  /** An update has come in. */
  void updated() {
    updated = clock.instant();
  }

  Optional<Instant> lastPoll() {
    return Optional.ofNullable(polled);
  }

  Optional<Instant> lastUpdate() {
    return Optional.ofNullable(updated);
  }

  /** Whether the last poll failed. */
  boolean isFailing() {
    return failing;
  }
}
