package dev.ghotona.understanding.intent;

import java.util.Locale;

/** The kind of thing that a question wants to be told. */
public enum Sought {
  DATE,
  TIME,
  DURATION,
  COUNT,
  MONEY,
  /** Who did it. */
  ACTOR,
  PERSON,
  ORGANISATION,
  COUNTRY,
  PLACE,
  /** The name of a malware or other means. */
  TOOL,
  /** A number or name that identifies: a CVE, an address, a version, a link. */
  IDENTIFIER,
  /** Who published it. */
  SOURCE,
  SOURCE_DATE,
  REASON,
  MANNER,
  /** Which system, service or data. */
  THING,
  /** Which ones, what kinds. */
  LIST,
  /** What somebody said. */
  STATEMENT,
  /** A description. */
  GENERAL;

  /** The label in training tables: lower case, with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
