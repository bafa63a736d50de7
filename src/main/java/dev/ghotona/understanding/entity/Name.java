package dev.ghotona.understanding.entity;

import java.util.Objects;

/**
 * That something of an incident is called by a name.
 *
 * @param incident the incident's id
 * @param part whether only a distinctive part of the name is meant
 */
public record Name(String incident, Kind kind, boolean part) {
  public Name {
    Objects.requireNonNull(incident);
    Objects.requireNonNull(kind);
  }

  /** What bears the name. */
  public enum Kind {
    INCIDENT,
    VICTIM,
    SYSTEM,
    ACTOR,
    PUBLISHER
  }
}
