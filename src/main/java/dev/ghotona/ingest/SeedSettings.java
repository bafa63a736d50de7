package dev.ghotona.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where incident files lie that are read at the start. */
@ConfigMapping(prefix = "ghotona.seeds")
interface SeedSettings {
  /** The folder; its files {@code *.yaml} and {@code *.yml} are read, its subfolders are not. */
  @WithDefault("seeds")
  Path dir();

  /** Whether they are read at the start; a command does not. */
  @WithDefault("true")
  boolean atStart();

  /** The largest file that is read; a larger one is a fault. */
  @WithDefault("1M")
  MemorySize maxFileSize();
}
