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
    return AT_SEVERAL.contains(id) || AT_ONE.contains(id) || AT_A_PLACE_OR_TIME.contains(id);
  }

  /** "Them"; उनकी is "his" too. */
  static boolean atSeveral(Term term) {
    return points(term) && has(term, AT_SEVERAL);
  }

  /** "It", and not the Hindi "is", which is also a verb. */
  static boolean atOne(Term term) {
    return points(term) && has(term, AT_ONE) && !has(term, AT_SEVERAL);
  }

  /** Whether it can point at one, among whatever else it may do. */
  static boolean mayPointAtOne(Term term) {
    return has(term, AT_ONE);
  }

  private static boolean has(Term term, Set<String> pointers) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Grammar(String id) && pointers.contains(id));
  }
}
