package dev.ghotona.search;

import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.OtherNames;
import java.util.List;

/** What actors are called elsewhere, as it was when it was last read. Thread-safe. */
final class ActorNames {
  private final Imports imports;
  private volatile OtherNames names = OtherNames.of(List.of());

  ActorNames(Imports imports) {
    this.imports = imports;
  }

  void readAnew() {
    names = OtherNames.of(imports.actors());
  }

  /** The incident with all names of its actors. */
  Incident in(Incident incident) {
    return names.in(incident);
  }
}
