package dev.ghotona.understanding.text;

/** The scripts that tell the languages apart. */
public enum Script {
  BENGALI,
  DEVANAGARI,
  LATIN,
  DIGITS,
  OTHER;

  /** The script of a folded character. */
  static Script of(char c) {
    if (c >= '0' && c <= '9') {
      return DIGITS;
    }
    if (c >= 'a' && c <= 'z') {
      return LATIN;
    }
    if (c >= '\u0980' && c <= '\u09FF') {
      return BENGALI;
    }
    if (c >= '\u0900' && c <= '\u097F') {
      return DEVANAGARI;
    }
    return OTHER;
  }
}
