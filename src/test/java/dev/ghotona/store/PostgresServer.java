package dev.ghotona.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of the tests' own, without containers; it can be stopped and started again. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {
  private Path data;
  private int port;
  private EmbeddedPostgres running;

  @Override
  public Map<String, String> start() {
    try {
      data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres-");
      startAgain();
      port = running.getPort();
      return Map.of(
          "quarkus.datasource.jdbc.url", running.getJdbcUrl("postgres", "postgres"),
          "quarkus.datasource.username", "postgres",
          "quarkus.datasource.password", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On the same data, at the same port. */
  void startAgain() throws IOException {
    running =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("fsync", "on")
            .start();
  }

  /** Stops it as its operator would: connections break off, and what is stored stays. */
  void halt() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it, and removes what it has stored: some forty megabytes each time. */
  @Override
  public void stop() {
    halt();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(PostgresServer.class));
  }
}
