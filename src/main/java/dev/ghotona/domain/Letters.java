package dev.ghotona.domain;

/** The letters that somebody wants replies to be written in, whatever the language. */
public enum Letters {
  /** Those of the language's own script. */
  OWN,
  /** Latin letters, as people type them. */
  LATIN;

  /** The form in which a language is written with these letters. */
  public WrittenForm of(Language language) {
    return switch (this) {
      case OWN -> WrittenForm.inOwnScript(language);
      case LATIN -> WrittenForm.inLatin(language);
    };
  }
}
