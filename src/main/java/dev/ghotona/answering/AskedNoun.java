package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Set;

/**
 * What stands beside a question word that wants a noun: the ships of "how many ships", the forum of
 * "on which forum". A claim that does not speak of it hardly answers, however near it is otherwise.
 */
final class AskedNoun {
  private static final Set<String> WANTING = Set.of("howmany", "howmuch", "which", "whatkind");

  /** "How many of the ships", "কত লাখ গ্রাহক": a word or two may stand between. */
  private static final int FARTHEST = 3;

  private AskedNoun() {}

  /** The index of the notion that is asked for so, or -1. */
  static int in(Meaning meaning, List<Notion> notions) {
    for (Term term : meaning.focus()) {
      if (wantsNoun(term)) {
        int noun = after(term, notions);
        if (noun >= 0) {
          return noun;
        }
      }
    }
    return -1;
  }

  private static boolean wantsNoun(Term term) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Asking asking && WANTING.contains(asking.type()));
  }

  private static int after(Term asking, List<Notion> notions) {
    for (int i = 0; i < notions.size(); i++) {
      Notion notion = notions.get(i);
      boolean near = notion.at() >= asking.to() && notion.at() < asking.to() + FARTHEST;
      if (near && notion.kind() != Notion.Kind.NUMBER) {
        return i;
      }
    }
    return -1;
  }
}
