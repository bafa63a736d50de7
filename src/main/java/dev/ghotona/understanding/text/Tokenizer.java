package dev.ghotona.understanding.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a folded text into words and numbers. A word ends where the script changes ({@code
 * AIIMSএর}), and at a hyphen or apostrophe ({@code AIIMS-এর}); a number keeps its separators
 * ({@code 30,000}, {@code 6:45}).
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** The tokens in their order; empty for a text without a letter or digit. */
  public static List<Token> tokens(Folded folded) {
    String text = folded.text();
    var tokens = new ArrayList<Token>();
    int sentence = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isWordChar(c)) {
        if (endsSentence(text, i) && !tokens.isEmpty()) {
          sentence = tokens.getLast().sentence() + 1;
        }
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      tokens.add(token(folded, i, end, sentence));
      i = end;
    }
    return tokens;
  }

  private static Token token(Folded folded, int from, int to, int sentence) {
    Span span = folded.originalSpan(from, to);
    char first = folded.original().charAt(span.start());
    Script script = Script.of(folded.text().charAt(from));
    return new Token(
        folded.text().substring(from, to), span, script, sentence, Character.isUpperCase(first));
  }

  private static int wordEnd(String text, int from) {
    Script script = Script.of(text.charAt(from));
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean within =
          isWordChar(c) && Script.of(c) == script
              || script == Script.DIGITS && separatesDigits(text, i);
      if (!within) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean separatesDigits(String text, int i) {
    char c = text.charAt(i);
    return (c == ',' || c == '.' || c == ':')
        && i + 1 < text.length()
        && Script.of(text.charAt(i + 1)) == Script.DIGITS;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if (c == '.') {
      return i + 1 == text.length() || text.charAt(i + 1) == ' ';
    }
    return c == '?' || c == '!';
  }

  private static boolean isWordChar(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
        : Character.isLetter(c) || Script.of(c) != Script.OTHER && c != '\u0964';
  }
}
