package dev.ghotona.understanding.text;

/**
 * A folded text, aligned with its original: folding is for look-up only, the original stays the
 * truth.
 */
public final class Folded {
  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** Keeps the arrays, which may be longer than the text. */
  Folded(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text as it was typed. */
  public String original() {
    return original;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /**
   * Where in the original the folded characters {@code from} (included) to {@code to} (not
   * included) come from.
   */
  public Span originalSpan(int from, int to) {
    return from >= to ? new Span(0, 0) : new Span(starts[from], ends[to - 1]);
  }
}
