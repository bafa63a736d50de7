package dev.ghotona.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Lists the migrations of each database with their checksums: {@code ListMigrations <folder>} makes
 * of {@code migration} and each folder beside it, such as {@code sqlite}, a file {@code
 * sqlite.tsv}. So a start sees whether the tables are as they should be without making Flyway ready
 * and reading all scripts (docs/adr/0032-less-at-rest.md).
 */
public final class ListMigrations {
  private static final String SHARED = "migration";

  private ListMigrations() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    for (String database : databases(folder)) {
      Files.write(
          folder.resolve(database + ".tsv"), lines(folder, database), StandardCharsets.UTF_8);
    }
  }

  private static List<String> databases(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(one -> one.getFileName().toString())
          .filter(name -> !name.equals(SHARED))
          .sorted()
          .toList();
    }
  }

  // Which database is asked does not matter: a checksum is one of the script's text.
  private static List<String> lines(Path folder, String database) {
    var migrations =
        Flyway.configure()
            .dataSource("jdbc:sqlite::memory:", null, null)
            .locations(at(folder, SHARED), at(folder, database))
            .load()
            .info()
            .all();
    return Arrays.stream(migrations).map(one -> line(folder, one)).toList();
  }

  private static String at(Path folder, String name) {
    return "filesystem:" + folder.resolve(name);
  }

  private static String line(Path folder, MigrationInfo migration) {
    Path script = folder.getParent().relativize(Path.of(migration.getPhysicalLocation()));
    return String.join(
        "\t",
        script.toString().replace('\\', '/'),
        migration.getVersion().getVersion(),
        String.valueOf(migration.getChecksum()));
  }
}
