package dev.ghotona.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this process answers, or only does what a command tells it. */
@ConfigMapping(prefix = "ghotona.process")
interface Serving {
  /** False: it answers nobody, sends nothing and fetches nothing; commands set it so. */
  @WithDefault("true")
  boolean serves();
}
