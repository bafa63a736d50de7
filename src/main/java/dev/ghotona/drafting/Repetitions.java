package dev.ghotona.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the sentences of an article that only say again what it has said: its lead, as a rule. */
final class Repetitions {
  /**
   * Of the words of content that two sentences have, so many are in both where they tell the same.
   */
  private static final double ALIKE = 0.6;

  private final List<Set<String>> told = new ArrayList<>();

  /** Whether the article has said this before; else it counts as said from now on. */
  boolean told(Sentence sentence) {
    Set<String> words = content(sentence);
    boolean again = told.stream().anyMatch(other -> alike(words, other));
    if (!again) {
      told.add(words);
    }
    return again;
  }

  private static Set<String> content(Sentence sentence) {
    var words = new HashSet<String>();
    for (int at = 0; at < sentence.size(); at++) {
      if (!sentence.isGrammar(at)) {
        words.add(sentence.analysis().words().get(at).skeleton());
      }
    }
    return words;
  }

  private static boolean alike(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return shared >= ALIKE * (some.size() + others.size() - shared);
  }
}
