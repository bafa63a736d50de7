package dev.ghotona.search;

import dev.ghotona.domain.Revisions.State;
import java.util.Map;
import java.util.Optional;

/**
 * What is written down with an index: of which state of which store it is, and how it was made.
 *
 * @param madeBy changes with the form of the index, and with what incidents are understood by
 */
record IndexNotes(State state, String madeBy) {
  private static final String STORE = "store";
  private static final String LATEST = "latest";
  private static final String MARKED = "marked";
  private static final String MADE_BY = "made-by";

  Map<String, String> written() {
    return Map.of(
        STORE, Long.toString(state.store()),
        LATEST, Long.toString(state.latest()),
        MARKED, Long.toString(state.marked()),
        MADE_BY, madeBy);
  }

  /** Empty where nothing whole was kept. */
  static Optional<IndexNotes> read(Map<String, String> notes) {
    if (!notes.keySet().containsAll(java.util.List.of(STORE, LATEST, MARKED, MADE_BY))) {
      return Optional.empty();
    }
    var state =
        new State(
            Long.parseLong(notes.get(STORE)),
            Long.parseLong(notes.get(LATEST)),
            Long.parseLong(notes.get(MARKED)));
    return Optional.of(new IndexNotes(state, notes.get(MADE_BY)));
  }
}
