package dev.ghotona.domain;

import java.util.Set;

/** The port that tells what of the stored incidents has changed, also where another process did. */
public interface Revisions {
  /** Grows with each change of a stored incident and never falls; 0 for a store never written. */
  long latest();

  /** The state that the store is in. */
  State now();

  /** What has changed since the store was in a state. */
  Changes since(State known);

  /**
   * A state of a store.
   *
   * @param store which store it is: no other has this number
   * @param latest the revision
   * @param marked how many of the changes up to it have said what they changed
   */
  record State(long store, long latest, long marked) {}

  /**
   * What has changed.
   *
   * @param ids of the incidents added, updated or removed
   * @param any whether any other incident may have changed too: somebody changed the store by hand,
   *     or what actors are called has changed, or it is another store
   * @param now the state since
   */
  record Changes(Set<String> ids, boolean any, State now) {
    public Changes {
      ids = Set.copyOf(ids);
    }

    /** Whether nothing has changed. */
    public boolean isNone() {
      return ids.isEmpty() && !any;
    }
  }
}
