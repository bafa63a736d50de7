package dev.ghotona.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure the one who says a claim is of it. */
public enum Stance {
  REPORTED,
  ESTIMATED,
  BELIEVED,
  DENIED,
  CONFIRMED;

  /** The name in seeds, in the store and over HTTP: lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stance of a {@link #tag}, or empty. */
  public static Optional<Stance> ofTag(String tag) {
    return Arrays.stream(values()).filter(s -> s.tag().equals(tag)).findFirst();
  }
}
