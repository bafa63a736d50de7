package dev.ghotona.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL that becomes read-only under load, as one that has become a standby, and an SQLite
 * file that was opened for reading alone.
 */
final class ReadOnly {
  private static final String MESSAGE =
      "{\"conversation\":\"0123456789abcdef\",\"delivery\":\"1\",\"text\":\"hello\"}";

  private ReadOnly() {}

  static List<String> run() throws Exception {
    var lines = new ArrayList<>(onPostgres());
    lines.addAll(onSqlite());
    return lines;
  }

  private static List<String> onSqlite() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target", "reliability"), "read-");
    Map<String, String> writable = Map.of("GHOTONA_DATA_DIR", folder.toAbsolutePath().toString());
    var replica = Replica.of("sqlite", writable);
    var talk = new Talk(List.of(replica), 8);
    talk.begin();
    Talk.pause(Duration.ofSeconds(5));
    var before = talk.end(Duration.ofSeconds(30));
    replica.kill();
    var asked = new HashMap<>(writable);
    asked.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:sqlite:" + folder.toAbsolutePath().resolve("ghotona.db") + "?open_mode=1");
    var reader = Replica.live("sqlite", asked);
    String health = reader.get("/q/health/ready").orElseThrow().body();
    int refused = reader.post("/api/messages", MESSAGE);
    int read = reader.get("/api/incidents").orElseThrow().statusCode();
    reader.kill();
    before.demand();
    Reliability.demand(refused == 503 && read == 200, refused + " " + read);
    Reliability.demand(health.contains("readonly database"), health);
    return List.of(
        "SQLite opened for reading alone, after %,d messages: messages were refused with 503, incidents could be read, and readiness said 'attempt to write a readonly database'."
            .formatted(before.acknowledged()));
  }

  private static List<String> onPostgres() throws Exception {
    try (var server = new Postgres()) {
      var replica = Replica.on(server);
      var talk = new Talk(List.of(replica), 8);
      talk.begin();
      Talk.pause(Duration.ofSeconds(5));
      set(server, "on");
      Talk.pause(Duration.ofSeconds(5));
      String health = replica.get("/q/health/ready").orElseThrow().body();
      int refused = replica.post("/api/messages", MESSAGE);
      int read = replica.get("/api/incidents").orElseThrow().statusCode();
      set(server, "off");
      Talk.pause(Duration.ofSeconds(5));
      var outcome = talk.end(Duration.ofSeconds(30));
      int after = replica.health();
      replica.kill();
      outcome.demand();
      Reliability.demand(refused == 503 && read == 200 && after == 200, refused + " " + read);
      Reliability.demand(health.contains("read-only transaction"), health);
      return List.of(
          "PostgreSQL made read-only for 5 s under load: %s.".formatted(outcome.told()),
          "Messages were refused with 503, incidents could be read, and readiness said"
              + " 'cannot execute … in a read-only transaction'; ready again once it could be written.");
    }
  }

  private static void set(Postgres server, String value) throws Exception {
    server.execute(
        "begin; set transaction read write;"
            + " alter database postgres set default_transaction_read_only = "
            + value
            + "; commit");
    server.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
  }
}
