package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who says the claims of an incident, in any language. Immutable once built; thread-safe. */
final class Speakers {
  private final Map<Sense, BitSet> bySense = new HashMap<>();
  private final Dictionary<Integer> byWord;

  /**
   * @param claims all indexes are into this list
   */
  Speakers(List<Claim> claims, Lexicon lexicon) {
    var words = new Dictionary.Builder<Integer>();
    for (int i = 0; i < claims.size(); i++) {
      for (String speaker : claims.get(i).saidBy().byLanguage().values()) {
        for (Term term : lexicon.analyse(speaker).terms()) {
          add(term, i, words);
        }
      }
    }
    byWord = words.build(true);
  }

  private void add(Term term, int claim, Dictionary.Builder<Integer> words) {
    if (!term.isGrammar()) {
      words.add(term.word().text(), claim);
      term.senses().forEach(sense -> bySense.computeIfAbsent(sense, s -> new BitSet()).set(claim));
    }
  }

  /** The claims of those whom a word names, or else of those who are of its kind. */
  BitSet claimsOf(Term term, Analysis analysis) {
    var claims = new BitSet();
    var match = byWord.find(analysis.words(), analysis.stems(), term.from());
    if (match != null) {
      match.values().forEach(claims::set);
      return claims;
    }
    term.senses().stream()
        .flatMap(sense -> Stream.ofNullable(bySense.get(sense)))
        .forEach(claims::or);
    return claims;
  }
}
