package dev.ghotona.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jboss.logging.Logger;

/** Where the index is kept from one start to the next. */
final class IndexFolder {
  private static final Logger LOG = Logger.getLogger(IndexFolder.class);

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the index; in memory, and empty, where the folder cannot be written or another process
   * writes there.
   */
  IndexFile open() throws IOException {
    try {
      return opened();
    } catch (LockObtainFailedException held) {
      LOG.warnf("Another process writes the index in %s: this one makes its own in memory", folder);
    } catch (IOException refused) {
      LOG.warnf(refused, "The index cannot be kept in %s: it is made in memory", folder);
    }
    return new IndexFile(inMemory());
  }

  /** One array a file: a look at a term in many small buffers takes twice as long. */
  static Directory inMemory() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
  }

  private IndexFile opened() throws IOException {
    Files.createDirectories(folder);
    Directory directory = new FolderFiles(folder);
    try {
      return new IndexFile(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }
}
