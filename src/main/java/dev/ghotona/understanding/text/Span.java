package dev.ghotona.understanding.text;

/** A part of a text, in UTF-16 units: {@code start} included, {@code end} not. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The part of this text that the span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
