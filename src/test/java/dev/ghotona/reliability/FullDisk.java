package dev.ghotona.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A disk with little room left, which runs full under load and is then cleared. */
final class FullDisk implements AutoCloseable {
  private static final Duration FULL = Duration.ofSeconds(5);
  private static final Duration AFTERWARDS = Duration.ofSeconds(3);

  private final Path folder;

  /**
   * Mounts one.
   *
   * @param megabytes what it holds
   * @param left how many of them are not taken
   */
  private FullDisk(int megabytes, int left) throws Exception {
    folder = Files.createTempDirectory(Path.of("target", "reliability"), "disk-").toAbsolutePath();
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    Files.write(filling(), new byte[(megabytes - left) << 20]);
  }

  static List<String> run() throws Exception {
    var lines = new ArrayList<>(onSqlite());
    lines.addAll(onPostgres());
    return lines;
  }

  private static List<String> onSqlite() throws Exception {
    try (var disk = new FullDisk(320, 12)) {
      var replica = Replica.of("sqlite", Map.of("GHOTONA_DATA_DIR", disk.folder.toString()));
      return disk.fill("SQLite", replica, () -> {});
    }
  }

  // A server that cannot write its log ends, and so does its recovery: it wants to be started
  // again.
  private static List<String> onPostgres() throws Exception {
    try (var disk = new FullDisk(400, 90);
        var server = new Postgres(disk.folder)) {
      return disk.fill("PostgreSQL", Replica.on(server), () -> startAgain(server));
    }
  }

  private static void startAgain(Postgres server) throws IOException {
    if (!server.isUp()) {
      server.close();
      server.start();
    }
  }

  private interface Repair {
    void run() throws IOException;
  }

  private List<String> fill(String database, Replica replica, Repair repair) throws Exception {
    var talk = new Talk(List.of(replica), 16);
    talk.begin();
    long began = System.nanoTime();
    while (replica.health() == 200) {
      Reliability.demand(System.nanoTime() - began < 180e9, "it does not run full");
      Talk.pause(Duration.ofMillis(200));
    }
    Talk.pause(FULL);
    String health = replica.get("/q/health/ready").orElseThrow().body();
    int live = replica.get("/q/health/live").orElseThrow().statusCode();
    Files.delete(filling());
    repair.run();
    Talk.pause(AFTERWARDS);
    var outcome = talk.end(Duration.ofSeconds(60));
    int after = replica.health();
    replica.kill();
    outcome.demand();
    Reliability.demand(live == 200 && after == 200, live + " " + after);
    return List.of(
        "%s on a disk that ran full under load, and was cleared after %d s: %s."
            .formatted(database, FULL.toSeconds(), outcome.told()),
        "Readiness said '%s', liveness stayed up, and it was ready again by itself."
            .formatted(reason(health)));
  }

  /** The reason that readiness gives; fails where it gives none. */
  private static String reason(String health) {
    Matcher reason = Pattern.compile("\"reason\": *\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(health);
    Reliability.demand(reason.find(), health);
    return reason.group(1).split("\\\\n")[0].replace("\\", "");
  }

  private Path filling() {
    return folder.resolve("filling");
  }

  private static void run(String... command) throws Exception {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    Reliability.demand(status == 0, String.join(" ", command));
  }

  /** Unmounts it, also where something of the server's end still looks at it. */
  @Override
  public void close() throws Exception {
    run("umount", "-l", folder.toString());
    Files.delete(folder);
  }
}
