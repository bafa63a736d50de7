package dev.ghotona.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wall clock, which nobody else reads. */
@Singleton
class Time {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
