package dev.ghotona.ingest;

import dev.ghotona.understanding.text.Folding;
import dev.ghotona.understanding.text.Token;
import dev.ghotona.understanding.text.Tokenizer;
import java.util.List;

/**
 * Tells whether a statement is in an editor's own words. Facts are free, a publisher's sentences
 * are not; names, titles and numbers run to a few words that nobody can say otherwise.
 */
final class OwnWords {
  /** So many words in a row may be the article's. */
  static final int MOST_ALIKE = 8;

  private OwnWords() {}

  /** Whether no more than {@link #MOST_ALIKE} words of it stand like that in the article. */
  static boolean are(String statement, String article) {
    List<String> words = words(statement);
    String text = " " + String.join(" ", words(article)) + " ";
    for (int at = 0; at + MOST_ALIKE < words.size(); at++) {
      String run = String.join(" ", words.subList(at, at + MOST_ALIKE + 1));
      if (text.contains(" " + run + " ")) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(Folding.fold(text)).stream().map(Token::text).toList();
  }
}
