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
    Folded folded,
    List<Token> tokens,
    List<Word> words,
    List<List<Word>> stems,
    List<Term> terms) {}
