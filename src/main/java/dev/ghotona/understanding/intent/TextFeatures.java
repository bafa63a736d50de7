package dev.ghotona.understanding.intent;

import dev.ghotona.understanding.text.Folding;
import dev.ghotona.understanding.text.Token;
import dev.ghotona.understanding.text.Tokenizer;
import dev.ghotona.understanding.text.Word;
import java.util.List;

/**
 * The features of any text, whatever it speaks of: its words as typed, in the loose spelling that
 * scripts and habits share, neighbours, and pieces of words. Unlike {@link Features} they know no
 * lexicon and no names.
 */
public final class TextFeatures {
  private static final int WORD = 21;
  private static final int KEY = 22;
  private static final int SOUND = 23;
  private static final int PAIR = 24;
  private static final int PIECE = 25;
  private static final int SHORTEST_PIECE = 2;
  private static final int LONGEST_PIECE = 4;
  private static final int BOUND = 0;

  /** Pieces of words have this bit, so that they can be told from the rest. */
  private static final int PIECE_MARK = Integer.MIN_VALUE;

  /** All numbers are one: which one it is tells no more than that there is one. */
  private static final Word NUMBER = Word.of("0");

  private TextFeatures() {}

  /**
   * The hashes of the features that a text shows, sorted and distinct; never none.
   *
   * @param text any text; null counts as empty
   */
  public static int[] of(String text) {
    var out = new FeatureVector();
    List<Token> tokens = Tokenizer.tokens(Folding.fold(text));
    int before = BOUND;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i).isNumber() ? NUMBER : Word.of(tokens.get(i).text());
      int key = FeatureVector.mix(KEY, word.key().hashCode());
      add(key, out);
      addWord(word, out);
      add(pair(before, key), out);
      before = key;
    }
    add(pair(before, BOUND), out);
    return out.distinct();
  }

  /** Whether a feature is a piece of a word. */
  static boolean isPiece(int feature) {
    return (feature & PIECE_MARK) != 0;
  }

  private static void add(int feature, FeatureVector out) {
    out.add(feature & ~PIECE_MARK);
  }

  private static void addWord(Word word, FeatureVector out) {
    add(FeatureVector.mix(WORD, word.text().hashCode()), out);
    add(FeatureVector.mix(SOUND, sound(word.skeleton()).hashCode()), out);
    out.addPieces(PIECE, PIECE_MARK, word.roman(), SHORTEST_PIECE, LONGEST_PIECE);
  }

  /** Consonants that dialects and those who write them exchange: ফত and পথ, চাই, ছাই and সাই. */
  private static String sound(String skeleton) {
    return skeleton.replace('c', 's').replace('f', 'p');
  }

  private static int pair(int before, int after) {
    return FeatureVector.mix(PAIR, FeatureVector.mix(before, after));
  }
}
