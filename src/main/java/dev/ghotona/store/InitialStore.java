package dev.ghotona.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A store that was made beforehand, which a new data folder begins with: a first start need not
 * make tables, read seeds and index them (docs/adr/0033-initial-store.md).
 *
 * @param folder holds the database, the folder of its index, and the seeds that both were made of;
 *     need not exist
 */
record InitialStore(Path folder) {
  private static final String SEEDS = "seeds";
  private static final String INDEX = "index";

  /**
   * What lies beside a database that was not closed: changes that belong to it, and to no other.
   */
  private static final String CHANGES = "-wal";

  private static final Logger LOG = Logger.getLogger(InitialStore.class);

  /**
   * Puts it where nothing is stored yet, if it was made of the seeds that are to be read. Where it
   * cannot be put, what is missing is made as if there were none.
   *
   * @param database the file of the database, in a folder that is there
   * @param seeds the folder of the seeds that are to be read
   */
  void begin(Path database, Path seeds) {
    Path made = folder.resolve(database.getFileName());
    try {
      if (isNothingStored(database) && Files.exists(made) && isOf(seeds)) {
        // In this order: an index is made where there is none.
        placeFile(made, database);
        placeFolder(folder.resolve(INDEX), database.resolveSibling(INDEX));
        LOG.infof("The new store begins with that in %s.", folder);
      }
    } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
      LOG.warnf("The new store does not begin with that in %s: %s", folder, e);
    }
  }

  /** Nor an index: by its revisions it might be taken for one of this store that is ahead of it. */
  private static boolean isNothingStored(Path database) {
    return Files.notExists(database)
        && Files.notExists(database.resolveSibling(database.getFileName() + CHANGES))
        && Files.notExists(database.resolveSibling(INDEX));
  }

  /** Whether these are the very files that it was made of. */
  private boolean isOf(Path seeds) throws IOException {
    List<Path> made = files(folder.resolve(SEEDS));
    List<Path> read = Files.isDirectory(seeds) ? files(seeds) : List.of();
    if (!names(made).equals(names(read))) {
      return false;
    }
    for (int i = 0; i < made.size(); i++) {
      if (Files.mismatch(made.get(i), read.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  /** All of it or nothing, and not over what another process has put there meanwhile. */
  private static void placeFile(Path from, Path to) throws IOException {
    Path part = partOf(to);
    try {
      copy(from, part);
      Files.createLink(to, part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void placeFolder(Path from, Path to) throws IOException {
    Path part = Files.createDirectory(partOf(to));
    try {
      for (Path file : files(from)) {
        copy(file, part.resolve(file.getFileName()));
      }
      Files.move(part, to);
    } catch (IOException e) {
      for (Path file : files(part)) {
        Files.delete(file);
      }
      Files.delete(part);
      throw e;
    }
  }

  /** Not a temporary file, which nobody but the owner may read. */
  private static Path partOf(Path whole) {
    return whole.resolveSibling("part-" + UUID.randomUUID());
  }

  /** It is on disk before anything is added to it. */
  private static void copy(Path from, Path to) throws IOException {
    try (FileChannel source = FileChannel.open(from);
        FileChannel target = FileChannel.open(to, CREATE_NEW, WRITE)) {
      source.transferTo(0, source.size(), target);
      target.force(true);
    }
  }
}
