package dev.ghotona.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several replicas on one PostgreSQL, of which one is killed every 45 s. */
final class Replicas {
  private static final Duration BETWEEN_KILLS = Duration.ofSeconds(45);

  private Replicas() {}

  static List<String> run(int count, Duration load) throws Exception {
    try (var server = new Postgres()) {
      var replicas = new ArrayList<Replica>();
      for (int i = 0; i < count; i++) {
        replicas.add(Replica.on(server));
      }
      var talk = new Talk(replicas, 24);
      talk.begin();
      long end = System.nanoTime() + load.toNanos();
      var takeovers = new ArrayList<Double>();
      int kills = 0;
      while (System.nanoTime() < end) {
        Talk.pause(Duration.ofSeconds(15));
        kills++;
        takeover(server, replicas, kills).ifPresent(takeovers::add);
      }
      var outcome = talk.end(Duration.ofSeconds(60));
      replicas.forEach(Replica::kill);
      outcome.demand();
      return List.of(
          "%d replicas, one killed by -9 every %d s for %d s (%d kills), started again after each: %s."
              .formatted(count, BETWEEN_KILLS.toSeconds(), load.toSeconds(), kills, outcome.told()),
          "The lease of the sweep was with the one that was killed %d times and was taken over after %s s."
              .formatted(
                  takeovers.size(),
                  takeovers.stream().map("%.1f"::formatted).collect(Collectors.joining(", "))));
    }
  }

  /** Kills one, measures where it held the lease, and starts it again at the end of the period. */
  private static java.util.Optional<Double> takeover(
      Postgres server, List<Replica> replicas, int kill) throws Exception {
    String before = token(server);
    // In turn: of two, the one that is left always has the lease when it is killed next.
    Replica victim = replicas.get(kill % replicas.size());
    long killed = System.nanoTime();
    victim.kill();
    long until = killed + BETWEEN_KILLS.minusSeconds(15).toNanos();
    java.util.Optional<Double> took = java.util.Optional.empty();
    while (System.nanoTime() < until) {
      if (took.isEmpty() && !token(server).equals(before)) {
        took = java.util.Optional.of((System.nanoTime() - killed) / 1e9);
      }
      Thread.sleep(50);
    }
    Reliability.demand(took.isEmpty() || took.get() < 30, "the lease was not taken over in 30 s");
    Reliability.demand(isHeld(server), "nobody holds the lease");
    victim.start();
    return took;
  }

  private static String token(Postgres server) throws Exception {
    return server.value("select token from lease where name = 'retention'");
  }

  private static boolean isHeld(Postgres server) throws Exception {
    return server.value(
            "select 1 from lease, present where name = 'retention' and expires_at > millis")
        != null;
  }
}
