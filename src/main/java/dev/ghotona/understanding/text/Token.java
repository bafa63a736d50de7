package dev.ghotona.understanding.text;

/**
 * A word or number of an utterance.
 *
 * @param text its folded text; never empty
 * @param span its place in the original
 * @param sentence the number of the sentence that it stands in, from 0
 * @param capital whether it begins with an upper-case Latin letter in the original
 */
public record Token(String text, Span span, Script script, int sentence, boolean capital) {

  /** Whether it consists of digits, with or without separators within. */
  public boolean isNumber() {
    return script == Script.DIGITS;
  }
}
