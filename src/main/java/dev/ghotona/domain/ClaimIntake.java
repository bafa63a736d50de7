package dev.ghotona.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The port by which incidents come into the store, each from an origin such as a seed file. */
public interface ClaimIntake {
  /** What a {@link #put} changed. */
  enum Change {
    ADDED,
    UPDATED,
    UNCHANGED
  }

  /**
   * Stores an incident whole, in place of an earlier one with the same id and origin.
   *
   * @param origin where it comes from, for example {@code seed:aiims.yaml}; not blank
   * @throws OriginConflict where the id is stored from another origin
   */
  Change put(Incident incident, String origin) throws OriginConflict;

  /**
   * The same, and keeps with it a mark by which its origin knows again what it has brought.
   *
   * @param mark another one wherever the incident may be another
   */
  Change put(Incident incident, String origin, String mark) throws OriginConflict;

  /**
   * The incidents that stand just as they were brought with a mark: their origins by their marks.
   */
  Map<String, String> standing();

  /**
   * Adds a claim to a stored incident, whatever that came from; it stays when its origin brings the
   * incident anew, and goes with it.
   *
   * @param source of the claim; added too where the incident has none of its id
   * @return empty where no incident has this id; {@link Change#UPDATED} where a claim of this id
   *     was another
   */
  Optional<Change> add(String incident, Source source, Claim claim);

  /** Removes all incidents that came from this origin; none is no error. */
  void withdraw(String origin);

  /** The origins of all stored incidents. */
  Set<String> origins();

  /** The same id is claimed by two origins: neither may overwrite the other unseen. */
  final class OriginConflict extends Exception {
    public OriginConflict(String id, String origin) {
      super("incident " + id + " is already stored from " + origin);
    }
  }
}
