package dev.ghotona.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;

/**
 * The settings of a folder that a test fills.
 *
 * @param most bytes of a file
 */
record SeedsIn(Path dir, int most) implements SeedSettings {
  @Override
  public boolean atStart() {
    return true;
  }

  @Override
  public MemorySize maxFileSize() {
    return new MemorySize(BigInteger.valueOf(most));
  }
}
