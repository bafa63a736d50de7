package dev.ghotona.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What is fetched again and again. */
@ConfigMapping(prefix = "ghotona.imports")
public interface FeedSettings {
  /** The feeds by their names, under which they are imported. */
  Map<String, Feed> feeds();

  /** The largest answer of a feed that is read. */
  @WithDefault("256M")
  MemorySize maxFeedSize();

  /** A feed. */
  interface Feed {
    /** Where it is. */
    URI url();

    /** In which format it is. */
    Format format();

    /** The mapping file of a table. */
    Optional<Path> mapping();

    /** How often it is asked whether it has changed. */
    @WithDefault("6H")
    Duration every();
  }
}
