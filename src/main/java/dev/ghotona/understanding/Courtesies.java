package dev.ghotona.understanding;

import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What people say around a question and do not ask: "bro", "please", "actually", "can you tell me".
 * Left in, a courtesy made it likelier that a question was answered which no claim answers.
 */
final class Courtesies {
  private static final Set<String> COURTESIES =
      Set.of(
          "please",
          "honorific",
          "filler_actually",
          "filler_exactly",
          "filler_imean",
          "filler_little",
          "filler_ok",
          "filler_laugh");

  /** Whoever is spoken to is called at the begin or the end: "their boss" is somebody else. */
  private static final Set<String> CALLS =
      Set.of("vocative_brother", "vocative_sister", "vocative_sir", "vocative_oh");

  /** Around a question they ask nothing; by themselves they are all that is said. */
  private static final Set<String> BESIDE_A_QUESTION =
      Set.of(
          "ask_tell",
          "ask_can_tell",
          "ask_want_know",
          "ask_explain",
          "ask_answer",
          "greeting",
          "thanks");

  private Courtesies() {}

  /** The terms without "hello" and "tell me", where something else asks. */
  static List<Term> withoutOpening(List<Term> terms) {
    List<Term> left = without(terms, t -> isAny(t, BESIDE_A_QUESTION));
    boolean asks = isAny(left, Courtesies::asks);
    return asks && isAny(left, t -> !t.isGrammar()) ? left : terms;
  }

  /** The terms without "please" and "bro", where something is left. */
  static List<Term> withoutFillers(Analysis analysis, List<Term> terms) {
    List<Term> left = without(terms, t -> isCourtesy(analysis, t));
    return isAny(left, t -> !t.isGrammar() || asks(t)) ? left : terms;
  }

  /** The very list where there is nothing to leave out, as in most questions. */
  private static List<Term> without(List<Term> terms, Predicate<Term> out) {
    return isAny(terms, out) ? terms.stream().filter(out.negate()).toList() : terms;
  }

  private static boolean isAny(List<Term> terms, Predicate<Term> said) {
    for (Term term : terms) {
      if (said.test(term)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCourtesy(Analysis analysis, Term term) {
    return isAny(term, COURTESIES) || isAny(term, CALLS) && isAtEdge(analysis, term);
  }

  private static boolean isAtEdge(Analysis analysis, Term term) {
    return term.from() == 0
        || term.to() == analysis.tokens().size()
        || isPause(analysis.before(term.from()))
        || isPause(analysis.behind(term.to() - 1));
  }

  private static boolean isPause(String between) {
    return !between.isBlank();
  }

  private static boolean isAny(Term term, Set<String> words) {
    for (Sense sense : term.senses()) {
      if (!(sense instanceof Sense.Grammar(String id) && words.contains(id))) {
        return false;
      }
    }
    return !term.senses().isEmpty();
  }

  private static boolean asks(Term term) {
    for (Sense sense : term.senses()) {
      if (sense instanceof Sense.Asking) {
        return true;
      }
    }
    return false;
  }
}
