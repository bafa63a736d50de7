package dev.ghotona.config;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that nobody sets: it begins at 1970 when it is made and goes on evenly, so that what is
 * measured by it is right also where the time of day is corrected in between.
 */
final class SteadyClock extends Clock {
  private final long start = System.nanoTime();

  @Override
  public Instant instant() {
    return Instant.EPOCH.plusNanos(System.nanoTime() - start);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Instants only: there is no time of day in any zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
