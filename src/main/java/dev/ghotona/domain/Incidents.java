package dev.ghotona.domain;

import java.util.List;
import java.util.Optional;

/** The port by which stored incidents are read. */
public interface Incidents {
  /** The incident with this id, or empty. */
  Optional<Incident> byId(String id);

  /** All incidents, in the order of their ids. */
  List<Incident> all();
}
