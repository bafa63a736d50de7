package dev.ghotona.search;

import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.function.Predicate;

/**
 * Whether a word may be like a listed one by chance. The more words are listed, the more of those
 * that mean something else are like one of them: the more letters must agree then.
 */
final class Chance {
  /** Among so few words nothing is like another by chance. */
  private static final double FEW = 1_000;

  private static final double LETTERS_AMONG_FEW = 4;
  private static final double LETTERS_FOR_TENFOLD = 1.3;
  private static final int CAPITAL = 1;
  private static final int LISTED = 2;

  /** A slip of a word so long is hardly another word. */
  private static final int LONG = 7;

  private final double least;

  /**
   * @param words how many words are listed
   */
  Chance(int words) {
    this.least =
        words <= FEW ? 0 : LETTERS_AMONG_FEW + LETTERS_FOR_TENFOLD * Math.log10(words / FEW);
  }

  /** How much a word says that is like a listed one: about as many letters as agree. */
  double weight(Analysis analysis, int token, Readings.Way way, Readings.Like like) {
    if (least == 0) {
      return 0;
    }
    if (like.by() != Likeness.TEXT && isKnown(analysis, token)) {
      return 0;
    }
    return like.letters() - lost(like) - (way.stem() ? 1 : 0) + witness(analysis, token);
  }

  private static int lost(Readings.Like like) {
    return switch (like.by()) {
      case TEXT -> 0;
      case ROMAN -> 1;
      case SLIP -> like.letters() < LONG ? 2 : 1;
      case KEY -> 2;
      case SKELETON -> 3;
    };
  }

  /** What else says that it is a name: how it is written, or the lexicon. */
  private static int witness(Analysis analysis, int token) {
    Token at = analysis.tokens().get(token);
    boolean capital = at.capital() && at.script() == Script.LATIN;
    return (capital ? CAPITAL : 0) + (is(analysis, token, Chance::isName) ? LISTED : 0);
  }

  /** Whether words that weigh so much together are meant. */
  boolean isRuledOut(double weight) {
    return weight >= least;
  }

  /** Whether the lexicon knows a word, and not as a name. */
  private static boolean isKnown(Analysis analysis, int token) {
    return is(analysis, token, sense -> !isName(sense));
  }

  private static boolean isName(Sense sense) {
    return sense instanceof Sense.Body;
  }

  private static boolean is(Analysis analysis, int token, Predicate<Sense> kind) {
    for (Term term : analysis.terms()) {
      if (term.from() <= token && token < term.to()) {
        return isAny(term, kind);
      }
    }
    return false;
  }

  private static boolean isAny(Term term, Predicate<Sense> kind) {
    for (Sense sense : term.senses()) {
      if (kind.test(sense)) {
        return true;
      }
    }
    return false;
  }
}
