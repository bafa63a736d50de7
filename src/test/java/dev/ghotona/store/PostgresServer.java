package dev.ghotona.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

  /** As its operator would; connections break off. */
  @Override
  public void stop() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(PostgresServer.class));
  }
}
