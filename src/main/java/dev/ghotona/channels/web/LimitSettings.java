package dev.ghotona.channels.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may ask of {@code /api}. */
@ConfigMapping(prefix = "ghotona.limit")
interface LimitSettings {
  /** How many requests one caller may make in a period; 0: as many as they like. */
  @WithDefault("120")
  int requests();

  /** The period; what was used up comes back evenly over it. */
  @WithDefault("1M")
  Duration period();

  /** Whether callers on the same machine are limited too. */
  @WithDefault("false")
  boolean loopback();

  /** How many callers are known at once; who has been silent for longest is forgotten first. */
  @WithDefault("50000")
  int callers();
}
