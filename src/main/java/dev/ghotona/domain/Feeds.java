package dev.ghotona.domain;

import java.time.Instant;
import java.util.Optional;

/** The port that keeps what is known of feeds between two fetches of them. */
public interface Feeds {
  /**
   * What is known of a feed.
   *
   * @param fingerprint of its address, format and mapping: of another, nothing of this is known
   * @param etag what it called its last state, or empty
   * @param lastModified when it said it had changed, in its own words, or empty
   * @param failures how often it could not be fetched since it last could
   * @param dueAt not to be fetched before
   */
  record State(
      String fingerprint,
      Optional<String> etag,
      Optional<String> lastModified,
      int failures,
      Instant dueAt) {
    /** Of a feed that was never fetched. */
    public static State never(String fingerprint) {
      return new State(fingerprint, Optional.empty(), Optional.empty(), 0, Instant.EPOCH);
    }

    /** The same, but with nothing by which it could say that it has not changed. */
    public State forgotten() {
      return new State(fingerprint, Optional.empty(), Optional.empty(), failures, dueAt);
    }
  }

  /** What is known of the feed of this name; empty where nothing is. */
  Optional<State> of(String name);

  /** Keeps what is known of it now. */
  void keep(String name, State state);
}
