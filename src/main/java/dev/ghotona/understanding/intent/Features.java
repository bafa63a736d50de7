package dev.ghotona.understanding.intent;

import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import dev.ghotona.understanding.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The features by which an intent is recognised: words, the concepts they stand for, neighbours,
 * and pieces of words. Names, numbers and places are masked, so that what is learnt from some
 * incidents holds for others.
 */
public final class Features {
  private static final int WORD = 1;
  private static final int SYMBOL = 2;
  private static final int PAIR = 3;
  private static final int SKIP = 4;
  private static final int PIECE = 5;
  private static final int SHAPE = 6;
  private static final int TRIPLE = 7;
  private static final int KEY = 8;
  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 4;

  private Features() {}

  /**
   * The hashes of the features that an utterance shows, sorted and distinct.
   *
   * @param focus the terms that count, in order
   * @param mentions the names found in the text, in order
   */
  public static int[] of(Analysis analysis, List<Term> focus, List<Mention> mentions) {
    var out = new FeatureVector();
    List<Integer> symbols = symbols(analysis, focus, mentions, out);
    for (int i = 0; i < symbols.size(); i++) {
      int symbol = symbols.get(i);
      out.add(FeatureVector.mix(SYMBOL, symbol));
      int before = i == 0 ? 0 : symbols.get(i - 1);
      out.add(FeatureVector.mix(PAIR, FeatureVector.mix(before, symbol)));
      if (i > 1) {
        int skipped = symbols.get(i - 2);
        out.add(FeatureVector.mix(SKIP, FeatureVector.mix(skipped, symbol)));
        out.add(
            FeatureVector.mix(
                TRIPLE, FeatureVector.mix(FeatureVector.mix(skipped, before), symbol)));
      }
    }
    if (!symbols.isEmpty()) {
      out.add(FeatureVector.mix(PAIR, FeatureVector.mix(symbols.getLast(), 1)));
    }
    shape(analysis, symbols.size(), mentions, out);
    return out.distinct();
  }

  /** The feature of a word that the lexicon does not know. */
  static int of(Word word) {
    return FeatureVector.mix(KEY, word.key().hashCode());
  }

  private static void shape(
      Analysis analysis, int length, List<Mention> mentions, FeatureVector out) {
    out.add(FeatureVector.mix(SHAPE, Math.min(length, 12)));
    if (analysis.folded().original().indexOf('?') >= 0) {
      out.add(FeatureVector.mix(SHAPE, 100));
    }
    out.add(FeatureVector.mix(SHAPE, mentions.isEmpty() ? 200 : 201));
  }

  private static List<Integer> symbols(
      Analysis analysis, List<Term> focus, List<Mention> mentions, FeatureVector out) {
    var symbols = new ArrayList<Integer>(focus.size());
    int mention = 0;
    for (Term term : focus) {
      while (mention < mentions.size() && mentions.get(mention).to() <= term.from()) {
        mention++;
      }
      if (mention < mentions.size() && mentions.get(mention).from() < term.to()) {
        int symbol = symbolOf(mentions.get(mention));
        if (mentions.get(mention).from() >= term.from()) {
          symbols.add(symbol);
        }
        if (term.to() <= mentions.get(mention).to()) {
          continue;
        }
      }
      symbols.add(symbolOf(analysis, term, out));
    }
    return symbols;
  }

  private static int symbolOf(Mention mention) {
    for (Name.Kind kind : Name.Kind.values()) {
      if (mention.has(kind)) {
        boolean subject = kind == Name.Kind.INCIDENT || kind == Name.Kind.VICTIM;
        return (subject ? "<subject>" : "<" + kind + ">").hashCode();
      }
    }
    return 0;
  }

  private static int symbolOf(Analysis analysis, Term term, FeatureVector out) {
    Token token = analysis.tokens().get(term.from());
    if (token.isNumber()) {
      return (token.text().indexOf(':') > 0 ? "<clock>" : "<number>").hashCode();
    }
    if (!masked(term)) {
      for (int i = term.from(); i < term.to(); i++) {
        String text = analysis.words().get(i).text();
        out.add(FeatureVector.mix(WORD, text.hashCode()));
        if (term.senses().isEmpty()) {
          out.add(of(analysis.words().get(i)));
          // what is left of unknown endings
          out.addPieces(PIECE, 0, analysis.words().get(i).roman(), SHORTEST_PIECE, LONGEST_PIECE);
        }
      }
    }
    for (int i = 1; i < term.senses().size(); i++) {
      out.add(FeatureVector.mix(SYMBOL, symbolOf(term.senses().get(i), term)));
    }
    return term.senses().isEmpty() ? of(term.word()) : symbolOf(term.senses().getFirst(), term);
  }

  private static boolean masked(Term term) {
    return !term.senses().isEmpty()
        && (term.senses().getFirst() instanceof Sense.Place
            || term.senses().getFirst() instanceof Sense.Body
            || term.senses().getFirst() instanceof Sense.Numeral);
  }

  private static int symbolOf(Sense sense, Term term) {
    return switch (sense) {
      case Sense.Grammar g -> FeatureVector.mix(11, g.id().hashCode());
      case Sense.Asking a -> FeatureVector.mix(12, a.type().hashCode());
      case Sense.Topic t -> FeatureVector.mix(13, t.id().hashCode());
      case Sense.Numeral n -> "<number>".hashCode();
      case Sense.Place p -> "<place>".hashCode();
      case Sense.Body b -> FeatureVector.mix(14, b.kind().hashCode());
    };
  }
}
