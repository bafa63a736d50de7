package dev.ghotona.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What side of an incident a claim tells of, and a question asks for. */
public enum Aspect {
  WHEN,
  WHERE,
  VICTIM,
  SYSTEM,
  ATTACKER,
  METHOD,
  IMPACT,
  DATA,
  SCALE,
  DEMAND,
  MOTIVE,
  RESPONSE,
  INVESTIGATION,
  STATUS,
  ADVICE,
  DENIAL,
  PRECEDENT,
  TARGETS,
  BACKGROUND,
  REPORTING;

  /** The name in seeds, in the store and over HTTP: lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The aspect of a {@link #tag}, or empty. */
  public static Optional<Aspect> ofTag(String tag) {
    return Arrays.stream(values()).filter(a -> a.tag().equals(tag)).findFirst();
  }
}
