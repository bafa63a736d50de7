package dev.ghotona.reliability;

import java.time.Duration;
import java.util.List;

/** The database is stopped for 30 s in the midst of it. */
final class Outage {
  private static final Duration AWAY = Duration.ofSeconds(30);

  private Outage() {}

  static List<String> run(Duration load) throws Exception {
    try (var server = new Postgres()) {
      var replicas = List.of(Replica.on(server), Replica.on(server));
      var talk = new Talk(replicas, 24);
      talk.begin();
      Talk.pause(load.dividedBy(2));
      server.close();
      Talk.pause(AWAY.dividedBy(2));
      int health = replicas.getFirst().health();
      int read = replicas.getFirst().get("/api/incidents").orElseThrow().statusCode();
      Talk.pause(AWAY.dividedBy(2));
      server.start();
      long back = System.nanoTime();
      while (replicas.stream().anyMatch(replica -> replica.health() != 200)) {
        Talk.pause(Duration.ofMillis(100));
      }
      double ready = (System.nanoTime() - back) / 1e9;
      Talk.pause(load.dividedBy(2));
      var outcome = talk.end(Duration.ofSeconds(60));
      replicas.forEach(Replica::kill);
      outcome.demand();
      Reliability.demand(health == 503 && read == 503, "not told: " + health + " " + read);
      return List.of(
          "2 replicas under load for %d s with PostgreSQL stopped for %d s and more in the middle: %s."
              .formatted(load.toSeconds(), AWAY.toSeconds(), outcome.told()),
          "Meanwhile readiness and reads said 503; %.1f s after it was back both were ready."
              .formatted(ready));
    }
  }
}
