package dev.ghotona.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills, stops and fills what messages depend on, and writes what came of it into
 * docs/reliability.md. It fails where a delivery was lost, or a chat's order.
 */
public final class Reliability {
  private static final Path DOCUMENT = Path.of("docs", "reliability.md");

  private Reliability() {}

  /** What a scenario found, as lines of a document. */
  interface Scenario {
    List<String> run() throws Exception;
  }

  /**
   * Runs the scenarios of these names.
   *
   * @param args names, parted by commas; the numbers of kills, seconds of load
   */
  public static void main(String[] args) throws Exception {
    int kills = Integer.parseInt(args[1]);
    var load = Duration.ofSeconds(Integer.parseInt(args[2]));
    Map<String, Scenario> all =
        Map.of(
            "kill-sqlite", () -> Kills.onSqlite(kills),
            "kill-postgresql", () -> Kills.onPostgres(kills),
            "replicas-2", () -> Replicas.run(2, load),
            "replicas-4", () -> Replicas.run(4, load),
            "outage", () -> Outage.run(load),
            "full", FullDisk::run,
            "read-only", ReadOnly::run,
            "throughput", Throughput::run);
    boolean good = true;
    for (String name : Arrays.asList(args[0].split(","))) {
      good &= run(name, all.get(name));
    }
    // What a scenario has left behind is killed by the hooks of those that started it.
    System.exit(good ? 0 : 1);
  }

  private static boolean run(String name, Scenario scenario) throws IOException {
    try {
      List<String> found = scenario.run();
      found.forEach(System.out::println);
      write(name, String.join("\n", found));
      return true;
    } catch (Exception | AssertionError broken) {
      broken.printStackTrace();
      write(name, "**It failed**: " + broken.getMessage());
      return false;
    }
  }

  private static void write(String name, String found) throws IOException {
    String document = Files.readString(DOCUMENT);
    Pattern section =
        Pattern.compile("(<!-- %1$s -->\n).*?(<!-- /%1$s -->)".formatted(name), Pattern.DOTALL);
    String written =
        section
            .matcher(document)
            .replaceFirst(
                place -> Matcher.quoteReplacement(place.group(1) + found + "\n" + place.group(2)));
    Files.writeString(DOCUMENT, written);
  }

  /** Fails where a promise was not kept. */
  static void demand(boolean kept, String otherwise) {
    if (!kept) {
      throw new AssertionError(otherwise);
    }
  }
}
