package dev.ghotona.understanding;

import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Span;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the sentences of an utterance that ask something: in a long paste only those count. */
public final class Focus {
  /** Longer texts are pasted, not typed: the question is what asks, or what stands last. */
  private static final int LONGEST_TYPED = 60;

  /** A sentence that asks with fewer words of content leans on the ones before it. */
  private static final int FEWEST_CONTENTS = 2;

  private Focus() {}

  /** The terms of the asking sentences; all terms of a text of one sentence. */
  public static List<Term> of(Analysis analysis) {
    if (analysis.tokens().isEmpty()) {
      return List.of();
    }
    int last = analysis.tokens().getLast().sentence();
    if (last == 0) {
      return analysis.terms();
    }
    boolean[] asking = asking(analysis, last);
    if (analysis.tokens().size() > LONGEST_TYPED) {
      return longText(analysis, asking, last);
    }
    List<Term> asked = terms(analysis, any(asking) ? asking : all(last));
    return contents(asked) < FEWEST_CONTENTS ? analysis.terms() : asked;
  }

  /** The terms, of which those within an incident's name ask nothing: "Quarry" is no "why". */
  static List<Term> heard(List<Term> focus, List<Mention> mentions) {
    if (focus.stream().noneMatch(term -> asksWithinName(term, mentions))) {
      return focus;
    }
    return focus.stream().map(t -> asksWithinName(t, mentions) ? unknown(t) : t).toList();
  }

  private static Term unknown(Term term) {
    return new Term(term.from(), term.to(), term.word(), List.of(), 0);
  }

  private static boolean asksWithinName(Term term, List<Mention> mentions) {
    return term.isGrammar() && mentions.stream().anyMatch(name -> isWithin(term, name));
  }

  private static boolean isWithin(Term term, Mention name) {
    return name.from() <= term.from()
        && term.to() <= name.to()
        && (name.has(Name.Kind.INCIDENT) || name.has(Name.Kind.VICTIM));
  }

  private static long contents(List<Term> terms) {
    return terms.stream().filter(t -> !t.isGrammar()).count();
  }

  private static boolean[] all(int last) {
    boolean[] all = new boolean[last + 1];
    java.util.Arrays.fill(all, true);
    return all;
  }

  private static boolean any(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }

  private static List<Term> longText(Analysis analysis, boolean[] asking, int last) {
    boolean[] chosen = new boolean[last + 1];
    int sentence = last;
    while (sentence > 0 && !asking[sentence]) {
      sentence--;
    }
    chosen[any(asking) ? sentence : last] = true;
    return terms(analysis, chosen);
  }

  /**
   * Where any sentence has a question mark, "how many things there are" without one asks nothing;
   * where one has a question word, one that may also be another word does not.
   */
  private static boolean[] asking(Analysis analysis, int last) {
    boolean[] marked = marked(analysis, last);
    if (any(marked)) {
      return marked;
    }
    boolean[] surely = worded(analysis, last, term -> term.senses().size() == 1);
    return any(surely) ? surely : worded(analysis, last, term -> true);
  }

  private static boolean[] worded(Analysis analysis, int last, Predicate<Term> counts) {
    boolean[] asking = new boolean[last + 1];
    for (Term term : analysis.terms()) {
      int sentence = analysis.tokens().get(term.from()).sentence();
      asking[sentence] |= counts.test(term) && term.senses().stream().anyMatch(Focus::asks);
    }
    return asking;
  }

  private static boolean[] marked(Analysis analysis, int last) {
    boolean[] asking = new boolean[last + 1];
    String text = analysis.folded().original();
    List<Token> tokens = analysis.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean closes =
          i + 1 == tokens.size() || tokens.get(i + 1).sentence() != tokens.get(i).sentence();
      if (closes) {
        Span span = tokens.get(i).span();
        int end = i + 1 == tokens.size() ? text.length() : tokens.get(i + 1).span().start();
        asking[tokens.get(i).sentence()] |= questionMark(text, span.end(), end);
      }
    }
    return asking;
  }

  /** A question word, or "tell me", "explain", "I want to know". */
  private static boolean asks(Sense sense) {
    return sense instanceof Sense.Asking
        || sense instanceof Sense.Grammar grammar && grammar.id().startsWith("ask_");
  }

  private static boolean questionMark(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '\uFF1F') {
        return true;
      }
    }
    return false;
  }

  private static List<Term> terms(Analysis analysis, boolean[] sentences) {
    var terms = new ArrayList<Term>();
    for (Term term : analysis.terms()) {
      if (sentences[analysis.tokens().get(term.from()).sentence()]) {
        terms.add(term);
      }
    }
    return terms;
  }
}
