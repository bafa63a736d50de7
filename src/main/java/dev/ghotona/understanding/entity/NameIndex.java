package dev.ghotona.understanding.entity;

import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The port by which names of stored incidents, their victims, systems, actors and sources are found
 * in a text. Thread-safe.
 */
public interface NameIndex {
  /** Where nothing is stored. */
  NameIndex NONE =
      new NameIndex() {
        @Override
        public List<Mention> mentions(Analysis analysis) {
          return List.of();
        }

        @Override
        public boolean isSaid(Analysis analysis, int token) {
          return false;
        }
      };

  /** In Latin letters: words of grammar are shorter, as a rule. */
  int LONG_WORD = 6;

  /** The mentions in a text, in order; of two that overlap the longer one. */
  List<Mention> mentions(Analysis analysis);

  /** Whether names or claims of stored incidents have a word just as it is typed. */
  boolean isSaid(Analysis analysis, int token);

  /**
   * Goes through a text word by word.
   *
   * @param beginningAt the longest mention that begins at a word, or null
   */
  static List<Mention> mentions(Analysis analysis, IntFunction<Mention> beginningAt) {
    var mentions = new ArrayList<Mention>();
    for (int at = 0; at < analysis.words().size(); ) {
      Mention mention = longEnough(analysis, at) ? beginningAt.apply(at) : null;
      // A number alone names nothing; one that begins a name, as a year does, belongs to it.
      if (mention == null
          || mention.to() == at + 1 && analysis.tokens().get(at).isNumber()
          || isWithinPhrase(mention, analysis.termAt(at))
          || isGrammar(analysis, at) && !isSurer(mention, analysis, at)) {
        at++;
        continue;
      }
      mentions.add(mention);
      at = mention.to();
    }
    return mentions;
  }

  /** A word of grammar may begin a name of several words; by itself it is none, if it is short. */
  private static boolean longEnough(Analysis analysis, int at) {
    return !isGrammar(analysis, at)
        || isLong(analysis, at)
        || at + 1 < analysis.words().size() && !isGrammar(analysis, at + 1);
  }

  /** "North" of an operation's name is not meant in "North Korea". */
  private static boolean isWithinPhrase(Mention mention, Term term) {
    return mention.to() < term.to() && mention.names().stream().allMatch(Name::part);
  }

  /** Whether it is written just as a name is, or with an ending, and as no word of grammar is. */
  private static boolean isSurer(Mention mention, Analysis analysis, int at) {
    boolean listed = mention.quality() == 1 && (mention.to() > at + 1 || isLong(analysis, at));
    return listed
        || mention.quality() >= Likeness.STEM_FACTOR
            && mention.quality() > analysis.termAt(at).quality();
  }

  private static boolean isLong(Analysis analysis, int at) {
    return analysis.words().get(at).roman().length() >= LONG_WORD;
  }

  private static boolean isGrammar(Analysis analysis, int at) {
    return analysis.termAt(at).isGrammar();
  }
}
