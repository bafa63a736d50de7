package dev.ghotona.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** SQLite on a disk of a few megabytes, which runs full under load and is then cleared. */
final class FullDisk {
  private static final int MEGABYTES = 72;
  private static final int FILLED = 64;

  private FullDisk() {}

  static List<String> run() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target", "reliability"), "disk-");
    String mount =
        "mount -t tmpfs -o size=%dm tmpfs %s && dd if=/dev/zero of=%s/filling bs=1M count=%d && exec \"$@\""
            .formatted(MEGABYTES, folder, folder, FILLED);
    var replica =
        Replica.of(
            "sqlite",
            List.of("unshare", "-m", "sh", "-c", mount, "sh"),
            Map.of("GHOTONA_DATA_DIR", folder.toAbsolutePath().toString()));
    var talk = new Talk(List.of(replica), 16);
    talk.begin();
    long began = System.nanoTime();
    while (replica.health() == 200) {
      Reliability.demand(System.nanoTime() - began < 180e9, "it does not run full");
      Talk.pause(Duration.ofMillis(200));
    }
    Talk.pause(Duration.ofSeconds(5));
    String health = replica.get("/q/health/ready").orElseThrow().body();
    int live = replica.get("/q/health/live").orElseThrow().statusCode();
    Path filling =
        Path.of("/proc", "" + replica.handle().pid(), "root")
            .resolve(Path.of("/").relativize(folder.toAbsolutePath()))
            .resolve("filling");
    Files.delete(filling);
    Talk.pause(Duration.ofSeconds(3));
    var outcome = talk.end(Duration.ofSeconds(30));
    int after = replica.health();
    replica.kill();
    outcome.demand();
    Reliability.demand(health.contains("full"), health);
    Reliability.demand(live == 200 && after == 200, live + " " + after);
    return List.of(
        "SQLite on a disk of %d MB that ran full under load, and was cleared after 5 s: %s."
            .formatted(MEGABYTES, outcome.told()),
        "Readiness said 'database or disk is full', liveness stayed up, and it was ready again by itself.");
  }
}
