package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;

/** What a question word may ask for: one may be another word too, or ask for several things. */
final class Asking {
  private static final Sense WHAT = new Sense.Asking("what");

  private Asking() {}

  static boolean asks(Term term) {
    for (Sense sense : term.senses()) {
      if (sense instanceof Sense.Asking) {
        return true;
      }
    }
    return false;
  }

  static boolean asksWhat(Term term) {
    return term.senses().contains(WHAT);
  }

  /** Whether it asks, but cannot ask "what". */
  static boolean asksElse(Term term) {
    return asks(term) && !asksWhat(term);
  }
}
