package dev.ghotona.ingest;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads outside material of one format. Keeps nothing between two readings; thread-safe. */
public interface Importer {
  /** The format that it reads. */
  Format format();

  /**
   * Reads material whole. Whatever is wrong in it becomes a finding: an item with a fault is left
   * out, the rest is read on as far as it can be.
   *
   * @param findings is told of each, in the order of the material
   * @throws IOException where the content cannot be read at all, as when a disk or a connection
   *     fails
   */
  void read(Material material, Consumer<Finding> findings) throws IOException;
}
