package dev.ghotona.understanding.language;

import dev.ghotona.understanding.text.Folding;
import dev.ghotona.understanding.text.Token;
import dev.ghotona.understanding.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The folded words of a text by script; addresses and what stands in quotation marks left out. */
record Words(List<String> bengali, List<String> devanagari, List<String> latin) {
  /** What follows in a longer text no longer changes which language it is in. */
  private static final int LONGEST_JUDGED = 2_000;

  /** With fewer words around it, a quotation is what the writer says. */
  private static final int SENTENCE_AROUND = 3;

  private static final Pattern NOT_THE_WRITERS_OWN =
      Pattern.compile("\"[^\"]*\"|\u201C[^\u201D]*\u201D|«[^»]*»|\\S*(?:://|@)\\S*");

  static Words of(String text) {
    return of(text, Tokenizer.tokens(Folding.fold(text)));
  }

  /**
   * @param tokens all of the text's
   */
  static Words of(String text, List<Token> tokens) {
    String judged = text.length() > LONGEST_JUDGED ? text.substring(0, LONGEST_JUDGED) : text;
    if (!mayHoldOthersWords(judged)) {
      return judged.length() < text.length() ? byScript(judged) : byScript(tokens);
    }
    Words own = byScript(NOT_THE_WRITERS_OWN.matcher(judged).replaceAll(" "));
    return own.size() < SENTENCE_AROUND ? byScript(judged) : own;
  }

  private static boolean mayHoldOthersWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '@' || c == '/' || c == '“' || c == '«') {
        return true;
      }
    }
    return false;
  }

  private static Words byScript(String text) {
    return byScript(Tokenizer.tokens(Folding.fold(text)));
  }

  private static Words byScript(List<Token> tokens) {
    var words = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Token token : tokens) {
      if (isWord(token.text())) {
        words.add(token);
      }
    }
    return words;
  }

  /** Not so a lone sign of a script, as the one for taka. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isAlphabetic(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(Token token) {
    switch (token.script()) {
      case BENGALI -> bengali.add(token.text());
      case DEVANAGARI -> devanagari.add(token.text());
      case LATIN -> latin.add(token.text());
      case DIGITS, OTHER -> {}
    }
  }

  private int size() {
    return bengali.size() + devanagari.size() + latin.size();
  }

  boolean isEmpty() {
    return size() == 0;
  }

  boolean isLatinOnly() {
    return bengali.isEmpty() && devanagari.isEmpty();
  }
}
