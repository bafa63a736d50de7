package dev.ghotona.ingest;

import dev.ghotona.domain.Incident;
import java.util.List;
import java.util.Objects;

/** What became of reading an incident file. */
public sealed interface Reading {

  /**
   * The file is in order.
   *
   * @param line where its incident's id stands
   */
  record Good(Incident incident, int line) implements Reading {
    public Good {
      Objects.requireNonNull(incident);
    }
  }

  /** The file has faults, in the order of their lines; never empty. */
  record Broken(List<Fault> faults) implements Reading {
    public Broken {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("broken without a fault");
      }
    }
  }
}
