package dev.ghotona.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The line of work of those who were hit. */
public enum Sector {
  HEALTH,
  FINANCE,
  GOVERNMENT,
  EDUCATION,
  ENERGY,
  TELECOM,
  TRANSPORT,
  AVIATION,
  TECHNOLOGY,
  MEDIA,
  DEFENCE,
  RETAIL,
  MANUFACTURING,
  WATER,
  NGO,
  LEGAL,
  CRYPTO,
  OTHER;

  /** The name in seeds, in the store and over HTTP: lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sector of a {@link #tag}, or empty. */
  public static Optional<Sector> ofTag(String tag) {
    return Arrays.stream(values()).filter(s -> s.tag().equals(tag)).findFirst();
  }
}
