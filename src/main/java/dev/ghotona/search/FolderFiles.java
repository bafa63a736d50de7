package dev.ghotona.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;

/**
 * The files of an index in a folder. Large ones are mapped into memory, small ones read whole:
 * before it maps the first Lucene links calls of the operating system, by code that is made for it
 * there and then, and where the index is of a few incidents a start need not wait for that.
 */
final class FolderFiles extends FSDirectory {
  /** Some forty incidents. */
  private static final int LARGEST_READ = 1 << 20;

  /**
   * Null until there is a large file; from then on all are mapped, which is faster to look into.
   */
  private volatile Directory mapped;

  FolderFiles(Path folder) throws IOException {
    super(folder, FSLockFactory.getDefault());
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    return mapped == null && fileLength(name) <= LARGEST_READ
        ? read(name)
        : mapped().openInput(name, context);
  }

  private IndexInput read(String name) throws IOException {
    var whole = ByteBuffer.wrap(Files.readAllBytes(getDirectory().resolve(name)));
    return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(whole)), name);
  }

  private synchronized Directory mapped() throws IOException {
    if (mapped == null) {
      mapped = new MMapDirectory(getDirectory());
    }
    return mapped;
  }
}
