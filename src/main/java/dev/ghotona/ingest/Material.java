package dev.ghotona.ingest;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be imported.
 *
 * @param name stands in faults, for example the file's name
 * @param content read once, from its beginning; whoever opened it closes it
 * @param mapping the mapping file of a table, whole; empty for what needs none
 */
public record Material(String name, InputStream content, Optional<byte[]> mapping) {
  public Material {
    Objects.requireNonNull(name);
    Objects.requireNonNull(content);
    Objects.requireNonNull(mapping);
  }

  /** Material that needs no mapping. */
  public static Material of(String name, InputStream content) {
    return new Material(name, content, Optional.empty());
  }
}
