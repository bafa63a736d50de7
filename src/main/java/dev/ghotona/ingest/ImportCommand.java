package dev.ghotona.ingest;

import dev.ghotona.domain.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Imports from the command line, lists imports and undoes them. */
@ApplicationScoped
public class ImportCommand {
  /** The commands there are. */
  public static final Set<String> NAMES = Set.of("import", "imports", "undo-import");

  private static final int DONE = 0;
  private static final int FAULTS = 1;
  private static final int MISUSED = 2;
  private static final int MOST_LISTED = 50;
  private static final String USAGE =
      """
      import [--dry-run] [--name NAME] [--mapping FILE] FORMAT FILE
          FORMAT: incidents, stix, veris, table or misp; NAME: the file's own unless given
      imports
          lists the latest imports
      undo-import NUMBER
          puts back what stood there before an import
      """;

  private final Importing importing;
  private final Imports imports;
  private final Clock clock;

  ImportCommand(Importing importing, Imports imports, Clock clock) {
    this.importing = importing;
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * Runs a command.
   *
   * @param args the command's name and what follows it
   * @return 0: done; 1: something was not taken; 2: the command was not understood
   */
  public int run(String[] args, PrintStream out, PrintStream err) {
    try {
      List<String> words = new ArrayList<>(List.of(args));
      return switch (words.removeFirst()) {
        case "import" -> importFile(words, out, err);
        case "imports" -> list(words, out);
        case "undo-import" -> undo(words, out, err);
        case String other -> unknown(other, err);
      };
    } catch (IllegalArgumentException e) {
      return misused(e.getMessage(), err);
    } catch (IOException e) {
      err.println("cannot be read: " + e);
      return FAULTS;
    }
  }

  /** Says that there is no such command, and which there are; gives the code of {@link #run}. */
  public static int unknown(String command, PrintStream err) {
    return misused("no such command: " + command, err);
  }

  private static int misused(String reason, PrintStream err) {
    err.println(reason);
    err.print(USAGE);
    return MISUSED;
  }

  private int importFile(List<String> words, PrintStream out, PrintStream err) throws IOException {
    boolean dry = words.remove("--dry-run");
    Optional<String> name = option(words, "--name");
    Optional<Path> mapping = option(words, "--mapping").map(Path::of);
    expect(words, 2);
    Format format =
        Format.ofTag(words.getFirst())
            .orElseThrow(() -> new IllegalArgumentException("no such format: " + words.getFirst()));
    Path file = Path.of(words.getLast());
    var order =
        new Importing.Order(format, name.orElseGet(() -> file.getFileName().toString()), dry);
    Instant begun = clock.instant();
    ImportReport report = run(order, file, mapping, err);
    print(report, out);
    speed(report, Duration.between(begun, clock.instant()), err);
    return report.faults() == 0 ? DONE : FAULTS;
  }

  private ImportReport run(
      Importing.Order order, Path file, Optional<Path> mapping, PrintStream err)
      throws IOException {
    Optional<byte[]> columns =
        mapping.isPresent() ? Optional.of(Files.readAllBytes(mapping.get())) : Optional.empty();
    var bar = new ProgressBar(Files.size(file), err);
    try (var content = bar.watching(new BufferedInputStream(Files.newInputStream(file)))) {
      var material = new Material(file.getFileName().toString(), content, columns);
      return importing.run(order, material, bar);
    } finally {
      bar.end();
    }
  }

  private static void print(ImportReport report, PrintStream out) {
    report.changes().forEach(out::println);
    report.told().forEach(out::println);
    out.printf(
        "%sadded %d, updated %d, unchanged %d, faults %d%n",
        report.dry() ? "would have: " : "",
        report.added(),
        report.updated(),
        report.unchanged(),
        report.faults());
    report.number().ifPresent(n -> out.println("to undo it: undo-import " + n));
  }

  private static void speed(ImportReport report, Duration taken, PrintStream err) {
    double seconds = Math.max(0.001, taken.toMillis() / 1000.0);
    long items = report.added() + report.updated() + report.unchanged() + report.faults();
    err.printf("%d items in %.1f s, %.0f a second%n", items, seconds, items / seconds);
  }

  private int list(List<String> words, PrintStream out) {
    expect(words, 0);
    imports
        .latest(MOST_LISTED)
        .forEach(
            run ->
                out.printf(
                    "%d %s %s %s added %d, updated %d, faults %d%s%n",
                    run.number(),
                    run.at(),
                    run.format(),
                    run.origin(),
                    run.added(),
                    run.updated(),
                    run.refused(),
                    run.undone() ? ", undone" : ""));
    return DONE;
  }

  private int undo(List<String> words, PrintStream out, PrintStream err) {
    expect(words, 1);
    return switch (imports.undo(number(words.getFirst()))) {
      case Imports.Undone.Done(long items) -> {
        out.println("put back or removed: " + items);
        yield DONE;
      }
      case Imports.Undone.Unknown unknown -> {
        err.println("there is no such import, or it is undone already");
        yield FAULTS;
      }
      case Imports.Undone.Overlaid(long by) -> {
        err.println("import " + by + " has changed the same since: undo it first");
        yield FAULTS;
      }
    };
  }

  private static long number(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the number of an import is wanted, not: " + word, e);
    }
  }

  private static Optional<String> option(List<String> words, String option) {
    int at = words.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == words.size()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  private static void expect(List<String> words, int count) {
    if (words.size() != count || words.stream().anyMatch(w -> w.startsWith("--"))) {
      throw new IllegalArgumentException("that is not how it is used:");
    }
  }
}
