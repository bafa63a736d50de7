package dev.ghotona.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port by which much comes into the store at a time, from one origin, and by which that can be
 * undone. An incident is always written whole or not at all.
 */
public interface Imports {
  /**
   * Begins an import.
   *
   * @param origin where it all comes from, for example {@code import:register}; not blank
   * @param format what it is read from, for people to see
   */
  Writing begin(String origin, String format, Instant at);

  /** What {@link Writing#put} would do, without doing it; in the order of the items. */
  List<Outcome> foresee(List<Item> items, String origin);

  /** The latest imports, the newest first. */
  List<Run> latest(int most);

  /**
   * Puts back what stood there before an import: what it added goes, and what it changed becomes
   * what it was.
   */
  Undone undo(long number);

  /** What actors are called, besides what incidents call them. */
  List<Names> actors();

  /** An import that is under way; what is put is on disk on return. Not thread-safe. */
  interface Writing extends AutoCloseable {
    /** The number by which it can be undone. */
    long number();

    /** Writes items, and says what became of each, in their order. */
    List<Outcome> put(List<Item> items);

    /** Notes that something could not be taken. */
    void refused(long more);

    /** Ends it, and tells once of all that was changed. */
    @Override
    void close();
  }

  /** What is put. */
  sealed interface Item {
    /** An incident. */
    record OfIncident(Incident incident) implements Item {}

    /**
     * What an actor is called.
     *
     * @param key tells it from the other actors of the same origin
     */
    record OfActor(String key, Names names) implements Item {}
  }

  /** What became of an item. */
  sealed interface Outcome {
    /**
     * It stands in the store now.
     *
     * @param before the incident as it was brought last; empty where none was, or it is no incident
     */
    record Taken(ClaimIntake.Change change, Optional<Incident> before) implements Outcome {
      /** What nothing is told of that stood there before. */
      public Taken(ClaimIntake.Change change) {
        this(change, Optional.empty());
      }
    }

    /** Its id is stored from another origin: neither may overwrite the other unseen. */
    record Conflict(String otherOrigin) implements Outcome {}
  }

  /**
   * An import as it was.
   *
   * @param refused how many items were not taken
   */
  record Run(
      long number,
      String origin,
      String format,
      Instant at,
      long added,
      long updated,
      long unchanged,
      long refused,
      boolean undone) {}

  /** What became of undoing. */
  sealed interface Undone {
    /** It is as before; so many items were put back or removed. */
    record Done(long items) implements Undone {}

    /** There is no such import, or it is undone already. */
    record Unknown() implements Undone {}

    /** A later import has changed the same; it is to be undone first. */
    record Overlaid(long by) implements Undone {}
  }

  /** The run with this number, or empty. */
  Optional<Run> byNumber(long number);
}
