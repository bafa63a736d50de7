package dev.ghotona.search;

import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a word may be like a listed one by chance. The more words are listed, the more of those
 * that mean something else are like one of them: the more letters must agree then.
 */
final class Chance {
  /** Among so few words nothing is like another by chance, unless by ear. */
  private static final double FEW = 1_000;

  private static final double LETTERS_AMONG_FEW = 4;
  private static final double LETTERS_FOR_TENFOLD = 1.3;

  /** A word that goes on as a name does is hardly there by chance. */
  private static final int FURTHER = 2;

  private static final int CAPITAL = 1;
  private static final int LISTED = 2;

  /** A slip of a word so long is hardly another word. */
  private static final int LONG = 7;

  private final boolean few;
  private final double least;

  /**
   * @param words how many words are listed
   */
  Chance(int words) {
    this.few = words <= FEW;
    this.least = LETTERS_AMONG_FEW + (few ? 0 : LETTERS_FOR_TENFOLD * Math.log10(words / FEW));
  }

  /** How much a word says that is like a listed one: about as many letters as agree. */
  double weight(Analysis analysis, int token, Readings.Way way, Readings.Like like) {
    if (few && like.by() != Likeness.SOUND) {
      return least;
    }
    if (like.by() != Likeness.TEXT && isKnown(analysis, token, way, like)) {
      return 0;
    }
    int less = lost(like) + (way.stem() ? 1 : 0) + way.words() - 1;
    return like.letters() - less + witness(analysis, token, like);
  }

  /** The same for one that goes on with a name. */
  double further(Analysis analysis, int token, Readings.Way way, Readings.Like like) {
    return weight(analysis, token, way, like) + FURTHER;
  }

  private static int lost(Readings.Like like) {
    return switch (like.by()) {
      case TEXT -> 0;
      case ROMAN -> 1;
      case SLIP -> like.letters() < LONG ? 2 : 1;
      case KEY -> 2;
      case SKELETON -> 3;
      case SOUND -> 0; // of what was heard vowels count little
    };
  }

  /** What else says that it is a name: how it is written, or the lexicon. */
  private static int witness(Analysis analysis, int token, Readings.Like like) {
    Token at = analysis.tokens().get(token);
    boolean capital = like.by() != Likeness.SOUND && at.capital() && at.script() == Script.LATIN;
    return (capital ? CAPITAL : 0) + (isAny(analysis.termAt(token), Chance::isName) ? LISTED : 0);
  }

  /** Whether words that weigh so much together are meant. */
  boolean isRuledOut(double weight) {
    return weight >= least;
  }

  /** Whether the lexicon knows all that was read as surely, and not as a name. */
  private static boolean isKnown(
      Analysis analysis, int token, Readings.Way way, Readings.Like like) {
    double quality = Readings.quality(way, like.by());
    return IntStream.range(token, token + way.words())
        .mapToObj(analysis::termAt)
        .allMatch(term -> term.quality() >= quality && isAny(term, sense -> !isName(sense)));
  }

  private static boolean isName(Sense sense) {
    return sense instanceof Sense.Body;
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
