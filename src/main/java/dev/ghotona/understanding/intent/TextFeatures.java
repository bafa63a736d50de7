package dev.ghotona.understanding.intent;

import dev.ghotona.understanding.text.Folding;
import dev.ghotona.understanding.text.Token;
import dev.ghotona.understanding.text.Tokenizer;
import dev.ghotona.understanding.text.Word;
import java.util.function.Function;

/**
 * The features of any text, whatever it speaks of: its words as typed, in a loose spelling that
 * scripts, habits and dialects share, neighbours, and pieces of words and of the text as if it were
 * one word. Unlike {@link Features} they know no lexicon and no names.
 */
public final class TextFeatures {
  private static final int WORD = 21;
  private static final int KEY = 22;
  private static final int SOUND = 23;
  private static final int PAIR = 24;
  private static final int PIECE = 25;
  private static final int STRETCH = 26;
  private static final int SHORTEST_PIECE = 3;
  private static final int SHORTEST_PIECE_OF_PROSE = 2;
  private static final int LONGEST_PIECE = 4;
  private static final int STRETCH_LENGTH = 4;
  private static final int BOUND = 0;

  /** Pieces have this bit, so that they can be told from the rest. */
  private static final int PIECE_MARK = Integer.MIN_VALUE;

  /** All numbers are one: which one it is tells no more than that there is one. */
  private static final Word NUMBER = Word.of("0");

  private TextFeatures() {}

  /**
   * The hashes of the features that a text shows, sorted and distinct; never none.
   *
   * @param text any text, spelt as people type; null counts as empty
   */
  public static int[] of(String text) {
    return of(text, word -> key(word.roman()), SHORTEST_PIECE, STRETCH_LENGTH);
  }

  /**
   * The same of prose, which is spelt with care and parted as it should be: words differ where
   * their vowels do, and there are pieces of words only.
   *
   * @param text any text; null counts as empty
   */
  public static int[] ofProse(String text) {
    return of(text, Word::key, SHORTEST_PIECE_OF_PROSE, 0);
  }

  private static int[] of(
      String text, Function<Word, String> key, int shortestPiece, int stretchLength) {
    var out = new FeatureVector();
    var unparted = new StringBuilder();
    int before = BOUND;
    for (Token token : Tokenizer.tokens(Folding.fold(text))) {
      Word word = token.isNumber() ? NUMBER : Word.of(token.text());
      int symbol = FeatureVector.mix(KEY, key.apply(word).hashCode());
      add(symbol, out);
      addWord(word, shortestPiece, out);
      add(pair(before, symbol), out);
      before = symbol;
      unparted.append(word.roman());
    }
    add(pair(before, BOUND), out);
    if (stretchLength > 0) {
      // where a word ends is a habit too: kardo and kar do
      out.addPieces(STRETCH, PIECE_MARK, unparted.toString(), stretchLength, stretchLength);
    }
    return out.distinct();
  }

  /** Whether a feature is a piece of a word or of the whole text. */
  static boolean isPiece(int feature) {
    return (feature & PIECE_MARK) != 0;
  }

  private static void add(int feature, FeatureVector out) {
    out.add(feature & ~PIECE_MARK);
  }

  private static void addWord(Word word, int shortestPiece, FeatureVector out) {
    add(FeatureVector.mix(WORD, word.text().hashCode()), out);
    add(FeatureVector.mix(SOUND, sound(word.skeleton()).hashCode()), out);
    out.addPieces(PIECE, PIECE_MARK, word.roman(), shortestPiece, LONGEST_PIECE);
  }

  /**
   * What is left of a word when all that is spelt at will in Latin letters is one: bahut and bohot,
   * nahi, nhi and nahin, mujhe and mujhay. Its i and o stay, unlike in {@link Word#skeleton}.
   */
  private static String key(String roman) {
    var out = new StringBuilder(roman.length());
    for (int i = 0; i < roman.length(); i++) {
      char c = merged(roman.charAt(i));
      boolean kept = i == 0 || !(c == 'a' || c == 'h' || c == 'n' && i == roman.length() - 1);
      if (kept && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char merged(char letter) {
    return switch (letter) {
      case 'e', 'y' -> 'i';
      case 'u' -> 'o';
      case 'c' -> 's';
      case 'f' -> 'p';
      default -> letter;
    };
  }

  /** Consonants that dialects and those who write them exchange: ফত and পথ, চাই, ছাই and সাই. */
  private static String sound(String skeleton) {
    return skeleton.replace('c', 's').replace('f', 'p');
  }

  private static int pair(int before, int after) {
    return FeatureVector.mix(PAIR, FeatureVector.mix(before, after));
  }
}
