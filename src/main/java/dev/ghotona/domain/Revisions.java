package dev.ghotona.domain;

/** The port that tells whether stored incidents have changed, also where another process did it. */
public interface Revisions {
  /** Grows with each change of a stored incident and never falls; 0 for a store never written. */
  long latest();
}
