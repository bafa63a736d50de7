package dev.ghotona.reliability;

import java.time.Duration;
import java.util.List;

/** A PostgreSQL that becomes read-only under load, as one that has become a standby. */
final class ReadOnly {
  private ReadOnly() {}

  static List<String> run() throws Exception {
    try (var server = new Postgres()) {
      var replica = Replica.on(server);
      var talk = new Talk(List.of(replica), 8);
      talk.begin();
      Talk.pause(Duration.ofSeconds(5));
      set(server, "on");
      Talk.pause(Duration.ofSeconds(5));
      String health = replica.get("/q/health/ready").orElseThrow().body();
      int refused =
          replica.post(
              "/api/messages",
              "{\"conversation\":\"0123456789abcdef\",\"delivery\":\"1\",\"text\":\"hello\"}");
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
