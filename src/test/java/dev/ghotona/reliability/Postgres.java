package dev.ghotona.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL whose commits are on disk, on data of its own. */
final class Postgres implements AutoCloseable {
  private final Path data;
  private int port;
  private EmbeddedPostgres running;

  Postgres() throws IOException {
    this(Files.createDirectories(Path.of("target", "reliability")));
  }

  /** One with its data in this folder. */
  Postgres(Path folder) throws IOException {
    data = Files.createTempDirectory(folder, "postgres-");
    start();
    port = running.getPort();
  }

  void start() throws IOException {
    running =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("fsync", "on")
            .setServerConfig("max_connections", "200")
            .start();
  }

  @Override
  public void close() throws IOException {
    running.close();
  }

  /** Whether it takes connections. */
  boolean isUp() {
    try (Connection connection = connection()) {
      return connection.isValid(5);
    } catch (SQLException down) {
      return false;
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  Connection connection() throws SQLException {
    return DriverManager.getConnection(url());
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row, as text; null where there is none. */
  String value(String sql) throws SQLException {
    try (Connection connection = connection();
        var rows = connection.createStatement().executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
