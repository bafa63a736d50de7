package dev.ghotona.domain;

import java.util.Arrays;
import java.util.Optional;

/** A language as people type it: in its own script or in Latin letters. */
public enum WrittenForm {
  BENGALI("bn", Language.BENGALI),
  BENGALI_LATIN("bn-Latn", Language.BENGALI),
  HINDI("hi", Language.HINDI),
  HINDI_LATIN("hi-Latn", Language.HINDI),
  ENGLISH("en", Language.ENGLISH);

  private final String tag;
  private final Language language;

  WrittenForm(String tag, Language language) {
    this.tag = tag;
    this.language = language;
  }

  /** The BCP 47 tag, for example {@code bn-Latn}. */
  public String tag() {
    return tag;
  }

  /** The language that is written in this form. */
  public Language language() {
    return language;
  }

  /** The form in which a language is written in its own script. */
  public static WrittenForm inOwnScript(Language language) {
    return switch (language) {
      case BENGALI -> BENGALI;
      case ENGLISH -> ENGLISH;
      case HINDI -> HINDI;
    };
  }

  /** The form in which a language is written in Latin letters. */
  public static WrittenForm inLatin(Language language) {
    return switch (language) {
      case BENGALI -> BENGALI_LATIN;
      case ENGLISH -> ENGLISH;
      case HINDI -> HINDI_LATIN;
    };
  }

  /**
   * The form with exactly this tag, in any case.
   *
   * @param tag may be null
   * @return empty for null and for any other tag
   */
  public static Optional<WrittenForm> ofTag(String tag) {
    return Arrays.stream(values()).filter(f -> f.tag.equalsIgnoreCase(tag)).findFirst();
  }
}
