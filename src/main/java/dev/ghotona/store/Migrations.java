package dev.ghotona.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The scripts that make the tables of a database, each once and in order of their versions. The
 * build lists them with the checksums that Flyway has of them, and Flyway notes in the database
 * which ones were run, with the same checksums.
 */
final class Migrations {
  private static final String NOTED =
      "select version, checksum, success from flyway_schema_history where version is not null";

  private final Dialect dialect;
  private final List<MigrationScript> scripts;

  private Migrations(Dialect dialect, List<MigrationScript> scripts) {
    this.dialect = dialect;
    this.scripts = scripts;
  }

  /** All of this database. */
  static Migrations of(Dialect dialect) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Migrations.class.getResourceAsStream(dialect.migrations()),
                StandardCharsets.UTF_8))) {
      return new Migrations(dialect, lines.lines().map(MigrationScript::listed).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The migrations cannot be read", e);
    }
  }

  /**
   * Whether these were run on the database, all of them, no others, and none otherwise than they
   * are now: what Flyway would find out too.
   */
  boolean areRunOn(DataSource database) {
    try {
      return noted(database).equals(checksums());
    } catch (SQLException _) {
      // An empty database; or it cannot be read, which Flyway then says.
      return false;
    }
  }

  private Map<String, Integer> checksums() {
    return scripts.stream()
        .collect(Collectors.toMap(MigrationScript::version, MigrationScript::checksum));
  }

  /** By version; of one that has failed there is no checksum. */
  private static Map<String, Integer> noted(DataSource database) throws SQLException {
    var noted = new HashMap<String, Integer>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(NOTED)) {
      while (rows.next()) {
        noted.put(rows.getString(1), rows.getBoolean(3) ? (Integer) rows.getInt(2) : null);
      }
    }
    return noted;
  }

  /**
   * Flyway as it runs these, where all that a database still needs are one transaction: a first
   * start waits for the disk once instead of a dozen times, and where one of them fails the tables
   * are as they were. The scripts are given, and not looked for: a native executable has no folders
   * to look into.
   */
  FluentConfiguration flyway(DataSource database) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .resourceProvider(new ListedScripts(scripts))
        .javaMigrationClassProvider(new NoJavaMigrations())
        .placeholders(Map.of("numbered", dialect.numbered()))
        .group(true);
  }

  private static final class NoJavaMigrations implements ClassProvider<JavaMigration> {
    @Override
    public List<Class<? extends JavaMigration>> getClasses() {
      return List.of();
    }
  }
}
