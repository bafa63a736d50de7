package dev.ghotona.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads Ghotona and the bare program beside it, as they are packaged, and writes what it found. */
public final class Benchmark {
  private static final Duration AT_REST = Duration.ofSeconds(5);

  /** After so many requests little is left to compile; a slow machine gives up on that. */
  private static final long WARM = 30_000;

  private static final Duration TURN = Duration.ofSeconds(2);
  private static final int MOST_TURNS = 8;

  private final Platforms platforms = new Platforms();
  private final Requests requests;
  private final Optional<Cores> cores;
  private final Map<Kind, List<Figures>> rounds = new EnumMap<>(Kind.class);

  private Benchmark(Path questions, Optional<Cores> cores) throws java.io.IOException {
    this.requests = new Requests(questions, platforms.address(), Clock.systemUTC());
    this.cores = cores;
  }

  /**
   * Runs it.
   *
   * @param args folders with Ghotona and with the bare program, the questions, the file to write,
   *     how many rounds of how many seconds, of which kinds, parted by commas; then, where they are
   *     to be kept apart, the cores of the programs and those of the load
   */
  public static void main(String[] args) throws Exception {
    var kinds = List.of(args[6].split(",")).stream().map(Kind::valueOf).toList();
    var benchmark = new Benchmark(Path.of(args[2]), cores(args));
    int rounds = Integer.parseInt(args[4]);
    var time = Duration.ofSeconds(Integer.parseInt(args[5]));
    String found = benchmark.run(Path.of(args[0]), Path.of(args[1]), kinds, rounds, time);
    System.out.println(found);
    Files.writeString(Path.of(args[3]), found);
    System.exit(0);
  }

  private static Optional<Cores> cores(String[] args) {
    return args.length > 8 ? Optional.of(new Cores(args[7], args[8])) : Optional.empty();
  }

  private String run(Path ghotona, Path bare, List<Kind> kinds, int count, Duration time)
      throws Exception {
    try (var ours = new Program(ghotona, "quarkus-run.jar", settings());
        var theirs = new Program(bare, "quarkus-run.jar", Map.of())) {
      ours.awaitAnswer(Kind.ASK, requests.next(Kind.ASK));
      theirs.awaitAnswer(Kind.READ, requests.next(Kind.READ));
      Thread.sleep(AT_REST);
      long atRest = ours.memory();
      for (Kind kind : kinds) {
        measure(kind, ours, theirs).warmUp(TURN, WARM, MOST_TURNS);
      }
      if (cores.isPresent()) {
        cores.get().share(ours, theirs);
      }
      for (int round = 0; round < count; round++) {
        for (Kind kind : kinds) {
          Figures found = measure(kind, ours, theirs).take(time);
          System.out.println(kind + " " + found);
          rounds.computeIfAbsent(kind, k -> new ArrayList<>()).add(found);
        }
      }
      return Table.of(middle()) + Table.memory(atRest, ours.mostMemory());
    }
  }

  private Measure measure(Kind kind, Program ours, Program theirs) {
    return new Measure(kind.isBare() ? theirs : ours, platforms, requests, kind);
  }

  private Map<Kind, Figures> middle() {
    var middle = new EnumMap<Kind, Figures>(Kind.class);
    rounds.forEach((kind, found) -> middle.put(kind, Figures.middle(found)));
    return middle;
  }

  /** As in production, but for the platforms, which are here and set no pace. */
  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("GHOTONA_TELEGRAM_TOKEN", "7000000001:AAfictional-token_of-the-load"),
        Map.entry("GHOTONA_TELEGRAM_API", platforms.address()),
        Map.entry("GHOTONA_TELEGRAM_MODE", "webhook"),
        Map.entry("GHOTONA_TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram/webhook"),
        Map.entry("GHOTONA_TELEGRAM_WEBHOOK_SECRET", Requests.SECRET),
        Map.entry("GHOTONA_TELEGRAM_LIMITS_OVERALL", "100000"),
        Map.entry("GHOTONA_TELEGRAM_LIMITS_CHAT_PAUSE", "1MS"),
        Map.entry("GHOTONA_TELEGRAM_FLOOD_MESSAGES", "1000000"),
        Map.entry("GHOTONA_SLACK_MODE", "http"),
        Map.entry("GHOTONA_SLACK_API", platforms.address() + "/api/"),
        Map.entry("GHOTONA_SLACK_SIGNING_SECRET", Requests.SECRET),
        Map.entry("GHOTONA_SLACK_BOT_TOKEN", "xoxb-load"));
  }
}
