package dev.ghotona.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link Pace} on either database, each in a program with its endpoints for comparison. */
final class Throughput {
  private Throughput() {}

  static List<String> run() throws Exception {
    var lines = new ArrayList<String>();
    lines.add("| Database | What | Per second | p50 | p99 |");
    lines.add("|---|---|---|---|---|");
    for (String database : List.of("Sqlite", "Postgres")) {
      Path found = Path.of("target", "reliability", "pace-" + database + ".md");
      Files.deleteIfExists(found);
      int status =
          new ProcessBuilder("./mvnw", "-q", "-B", "surefire:test", "-Dtest=" + database + "Pace")
              .inheritIO()
              .start()
              .waitFor();
      Reliability.demand(status == 0, "the run on " + database + " failed");
      lines.addAll(Files.readAllLines(found));
    }
    return lines;
  }
}
