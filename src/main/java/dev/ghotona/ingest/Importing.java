package dev.ghotona.ingest;

import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Imports.Item;
import dev.ghotona.domain.Imports.Outcome;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Imports material: reads it by the importer of its format and writes what it finds, some hundred
 * items at a time. To import the same again changes nothing.
 */
@ApplicationScoped
public class Importing {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private final List<Importer> importers;
  private final Imports imports;
  private final Clock clock;

  Importing(@All List<Importer> importers, Imports imports, Clock clock) {
    this.importers = importers;
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * What is to be done.
   *
   * @param name of the material: what is imported under a name can be changed only by importing
   *     under that name again
   * @param dry true: only tells what would change
   */
  public record Order(Format format, String name, boolean dry) {
    public Order {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "a name has 1 to 100 letters, digits, dots, hyphens and underscores: " + name);
      }
    }

    String origin() {
      return "import:" + name;
    }
  }

  /**
   * Imports.
   *
   * @param progress is told how many items have been taken so far
   * @throws RuntimeException where the store cannot be written; what was written before stays, each
   *     incident whole, and importing again goes on from there
   */
  public ImportReport run(Order order, Material material, IntConsumer progress) {
    var tally = new ImportTally(order, material.name(), progress);
    if (order.dry()) {
      read(order, material, tally, items -> imports.foresee(items, order.origin()));
      return tally.report();
    }
    try (var writing = imports.begin(order.origin(), order.format().tag(), clock.instant())) {
      read(order, material, tally, writing::put);
      writing.refused(tally.faults());
      return tally.report(writing.number());
    }
  }

  /** What is done with some items. */
  interface Put {
    List<Outcome> items(List<Item> items);
  }

  private void read(Order order, Material material, ImportTally tally, Put put) {
    tally.into(put);
    try {
      importer(order.format()).read(material, tally);
    } catch (IOException e) {
      tally.brokenOff(e);
    }
    tally.flush();
  }

  private Importer importer(Format format) {
    return importers.stream().filter(i -> i.format() == format).findFirst().orElseThrow();
  }
}
