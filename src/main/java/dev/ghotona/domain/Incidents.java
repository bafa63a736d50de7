package dev.ghotona.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The port by which stored incidents are read. Whoever holds few may leave it at the methods that
 * look through all of them.
 */
public interface Incidents {
  /** The incident with this id, or empty. */
  Optional<Incident> byId(String id);

  /** Those of these incidents that are stored, in no order. */
  default List<Incident> byIds(Collection<String> ids) {
    return all().stream().filter(incident -> ids.contains(incident.id())).toList();
  }

  /** All incidents, in the order of their ids. Only for what must have them all at once. */
  List<Incident> all();

  /**
   * Some incidents, to go through all of them portion by portion; in an order of the store's own.
   *
   * @param id the last of the portion before; empty: from the beginning
   */
  default List<Incident> after(String id, int most) {
    return all().stream().filter(i -> i.id().compareTo(id) > 0).limit(most).toList();
  }

  /** How many are stored. */
  default long count() {
    return all().size();
  }
}
