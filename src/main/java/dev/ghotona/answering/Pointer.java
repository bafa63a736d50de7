package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.Set;

/** Words that point at what was spoken of before, and can do nothing else. */
final class Pointer {
  private static final Set<String> AT_SEVERAL = Set.of("these", "those", "them", "they", "their");
  private static final Set<String> AT_ONE =
      Set.of("it", "this", "that", "of_this", "of_that", "he_she", "him_her", "his_her");
  private static final Set<String> AT_A_PLACE_OR_TIME = Set.of("here", "there", "then", "again");

  private Pointer() {}

  /** Whether it can do nothing else: এর is "of this" and a case ending. */
  static boolean points(Term term) {
    return term.senses().stream()
        .allMatch(s -> s instanceof Sense.Grammar(String id) && isPointer(id));
  }

  private static boolean isPointer(String id) {
    return pointsBack(id) || AT_A_PLACE_OR_TIME.contains(id);
  }

  private static boolean pointsBack(String id) {
    return AT_SEVERAL.contains(id) || AT_ONE.contains(id);
  }

  /** "Them"; उनकी is "his" too. */
  static boolean atSeveral(Term term) {
    return !term.senses().isEmpty()
        && term.senses().stream()
            .allMatch(s -> s instanceof Sense.Grammar(String id) && pointsBack(id))
        && term.senses().stream()
            .anyMatch(s -> s instanceof Sense.Grammar(String id) && AT_SEVERAL.contains(id));
  }

  static boolean atOne(Term term) {
    return !atSeveral(term)
        && term.senses().stream()
            .anyMatch(s -> s instanceof Sense.Grammar(String id) && AT_ONE.contains(id));
  }
}
