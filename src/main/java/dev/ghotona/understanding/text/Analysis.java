package dev.ghotona.understanding.text;

import java.util.List;

/**
 * A text cut into tokens, with the terms that they make up.
 *
 * @param words the tokens' keys, one a token
 * @param stems what may be left of each token without its endings
 * @param terms in order, each token in just one
 */
public record Analysis(
    Folded folded, List<Token> tokens, List<Word> words, List<List<Word>> stems, List<Term> terms) {
  /** As listed, or as listed with an ending: nothing that is only spelt alike. */
  private static final double AS_LISTED = 0.965;

  /** The term that a word belongs to. */
  public Term termAt(int token) {
    for (Term term : terms) {
      if (term.from() <= token && token < term.to()) {
        return term;
      }
    }
    throw new IllegalArgumentException("no word at " + token);
  }

  /** What stands between a word and the one before it; nothing before the first. */
  public String before(int at) {
    return at == 0 ? "" : between(tokens.get(at - 1).span().end(), tokens.get(at).span().start());
  }

  /** What stands behind a word up to the next, or up to the end. */
  public String behind(int at) {
    boolean last = at + 1 == tokens.size();
    int end = last ? folded.original().length() : tokens.get(at + 1).span().start();
    return between(tokens.get(at).span().end(), end);
  }

  /** Letters that are folded into one may belong to two words: nothing stands between these. */
  private String between(int from, int to) {
    return folded.original().substring(from, Math.max(from, to));
  }

  /** What the words at a place stand for in a table, or null. */
  public <T> Dictionary.Match<T> in(Dictionary<T> table, int at) {
    if (at >= tokens.size() || tokens.get(at).isNumber()) {
      return null;
    }
    Dictionary.Match<T> match = table.find(words, stems, at);
    return match == null || match.quality() < AS_LISTED ? null : match;
  }
}
