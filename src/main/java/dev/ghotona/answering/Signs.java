package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.List;

/** The signs in the sentences that ask. */
final class Signs {
  private Signs() {}

  static List<Sign.Found> in(Meaning meaning) {
    var found = new ArrayList<Sign.Found>();
    for (Term term : meaning.focus()) {
      for (int at = term.from(); at < term.to(); at++) {
        Sign.at(meaning.analysis(), at).ifPresent(found::add);
      }
    }
    return found;
  }
}
