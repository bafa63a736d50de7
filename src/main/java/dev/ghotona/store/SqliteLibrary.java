package dev.ghotona.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, which the driver would unpack anew at each start and leave behind where
 * the process is killed. Here it is unpacked once into the data folder.
 */
final class SqliteLibrary {
  /** Where the driver looks before it unpacks anything. */
  static final String PLACE = "org.sqlite.lib.path";

  private static final Logger LOG = Logger.getLogger(SqliteLibrary.class);

  private SqliteLibrary() {}

  /**
   * Has the driver load it from {@code native/<version>} in this folder, where it is put if it is
   * not there as it should be. Where that cannot be done, as in a folder that cannot be written,
   * the driver is left to do it its own way.
   *
   * @param data a folder that is there
   */
  static void load(Path data) {
    if (System.getProperty(PLACE) == null) {
      try {
        System.setProperty(PLACE, unpacked(data).toString());
        SQLiteJDBCLoader.initialize();
      } catch (Exception e) {
        LOG.debugf("SQLite's library is unpacked elsewhere: %s", e);
      } finally {
        System.clearProperty(PLACE);
      }
    }
  }

  /**
   * The folder that it lies in.
   *
   * @throws IOException where it does not lie there as it should, and cannot be put there
   */
  static Path unpacked(Path data) throws IOException {
    Path folder = data.resolve("native").resolve(SQLiteJDBCLoader.getVersion()).toAbsolutePath();
    Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
    try (InputStream library = library()) {
      // A jar knows how long it is: a start need not read both to compare them.
      if (!Files.exists(file) || Files.size(file) != library.available()) {
        Files.createDirectories(folder);
        write(library.readAllBytes(), file);
      }
    }
    return folder;
  }

  private static InputStream library() throws IOException {
    String name =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("there is no library for this system: " + name);
    }
    return in;
  }

  /** In one step: another process may look at it, or have it loaded. */
  private static void write(byte[] library, Path file) throws IOException {
    Path part = Files.createTempFile(file.getParent(), "part-", null);
    try {
      Files.write(part, library);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
