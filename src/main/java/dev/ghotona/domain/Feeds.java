package dev.ghotona.domain;

import java.time.Instant;
import java.util.Optional;

/** The port that keeps what is known of feeds between two fetches of them. */
public interface Feeds {
  /**
   * What is known of a feed.
   *
   * @param etag what it called its last state, or empty
   * @param lastModified when it said it had changed, in its own words, or empty
   * @param failures how often it could not be fetched since it last could
   * @param dueAt not to be fetched before
   */
  record State(Optional<String> etag, Optional<String> lastModified, int failures, Instant dueAt) {
    /** Of a feed that was never fetched. */
    public static final State NEW = new State(Optional.empty(), Optional.empty(), 0, Instant.EPOCH);
  }

  /** What is known of the feed of this name; {@link State#NEW} where nothing is. */
  State of(String name);

  /** Keeps what is known of it now. */
  void keep(String name, State state);
}
