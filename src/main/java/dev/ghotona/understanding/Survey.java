package dev.ghotona.understanding;

/**
 * A question across incidents: not about one of them, but which ones, or how many, there are.
 *
 * @param several whether the words ask for several; else something must tell which one is meant
 */
public record Survey(Kind kind, boolean several) {

  /** What is asked across incidents. */
  public enum Kind {
    WHICH,
    COUNT,
    LATEST,
    EARLIEST
  }
}
