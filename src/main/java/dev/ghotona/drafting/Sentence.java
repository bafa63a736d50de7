package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Span;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence of an article, cut into words.
 *
 * @param span its place in the article's text
 */
record Sentence(Article article, Span span, Analysis analysis) {
  String text() {
    return span.of(article.text());
  }

  Language language() {
    return article.language();
  }

  int size() {
    return analysis.tokens().size();
  }

  Token token(int at) {
    return analysis.tokens().get(at);
  }

  /** Where words stand in the article's text. */
  Span spanOf(int from, int to) {
    return new Span(
        span.start() + token(from).span().start(), span.start() + token(to - 1).span().end());
  }

  /** Words as the article has them, with what stands between them. */
  String words(int from, int to) {
    return spanOf(from, to).of(article.text());
  }

  /** What stands between a word and the one before it; nothing before the first. */
  String before(int at) {
    return analysis.before(at);
  }

  /** What stands behind a word up to the next, or up to the end. */
  String behind(int at) {
    return analysis.behind(at);
  }

  /** Whether a comma, a colon, a dash or a bracket parts a word from the one before it. */
  boolean partedBefore(int at) {
    return before(at).chars().anyMatch(c -> ",;:()[]—–।“”".indexOf(c) >= 0);
  }

  /** What the words at a place stand for in a table, or null. */
  <T> Dictionary.Match<T> in(Dictionary<T> table, int at) {
    return analysis.in(table, at);
  }

  /** The term that a word belongs to. */
  Term term(int at) {
    for (Term term : analysis.terms()) {
      if (at < term.to()) {
        return term;
      }
    }
    throw new IndexOutOfBoundsException(at);
  }

  /** All that its words stand for. */
  Stream<Sense> senses() {
    return analysis.terms().stream().flatMap(t -> t.senses().stream());
  }

  boolean speaksOf(List<String> topics) {
    return senses().anyMatch(s -> s instanceof Sense.Topic(String id) && topics.contains(id));
  }

  /** Whether it has a word of grammar of this meaning. */
  boolean says(String grammar) {
    return senses().anyMatch(new Sense.Grammar(grammar)::equals);
  }

  /** Whether a word only holds others together. */
  boolean isGrammar(int at) {
    return term(at).isGrammar();
  }

  /** A text in the article's language. */
  LocalizedText localized(String words) {
    return new LocalizedText(Map.of(language(), words));
  }

  /** The country that any of these words names, as its code. */
  Optional<String> country(int from, int to) {
    return analysis.terms().stream()
        .filter(t -> t.from() >= from && t.to() <= to)
        .flatMap(t -> t.senses().stream())
        .flatMap(s -> s instanceof Sense.Place(String code) ? Stream.of(code) : Stream.empty())
        .filter(code -> code.length() == 2)
        .findFirst();
  }
}
