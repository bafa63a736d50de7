package dev.ghotona.config;

import dev.ghotona.conversation.Leaders;
import dev.ghotona.conversation.Leases;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Wires leases and clock into what lets this process stand for work that only one may do. */
@ApplicationScoped
class Leadership {
  /** The times of leases; the same in all replicas. */
  @ConfigMapping(prefix = "ghotona.lease")
  interface Settings {
    /** After this long without a renewal others may take over what a process did alone. */
    @WithDefault("15S")
    Duration duration();

    /** How often a lease is renewed or, by others, asked for; at most a third of it. */
    @WithDefault("5S")
    Duration renewal();
  }

  @Produces
  @Singleton
  Leaders leaders(Leases leases, Settings settings) {
    var timing = new Leaders.Timing(settings.duration(), settings.renewal());
    return new Leaders(leases, timing, new SteadyClock());
  }
}
