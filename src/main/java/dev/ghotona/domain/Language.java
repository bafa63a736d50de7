package dev.ghotona.domain;

import java.util.Arrays;
import java.util.Optional;

/** A language in which claims are stated and replies are written. */
public enum Language {
  BENGALI("bn"),
  ENGLISH("en"),
  HINDI("hi");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag: {@code bn}, {@code en} or {@code hi}. */
  public String tag() {
    return tag;
  }

  /**
   * The language of a BCP 47 tag, its script and region ignored ({@code bn-IN}, {@code hi-Latn}).
   *
   * @param tag may be null
   * @return empty for null, an unknown or a malformed tag
   */
  public static Optional<Language> ofTag(String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String primary = tag.strip().split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(l -> l.tag.equalsIgnoreCase(primary)).findFirst();
  }
}
