package dev.ghotona.training;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.intent.Sought;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question written by hand, with what it means.
 *
 * @param form empty for a mixture
 * @param aspects empty where the table says nothing
 * @param sought what it wants to be told, or empty
 * @param claims ids of the claims that a good answer tells; empty where none does
 * @param outcome what is expected where no claim is told
 * @param followUp whether it leaves its incident to the talk before
 */
record LabelledQuestion(
    Optional<WrittenForm> form,
    Act act,
    Set<Aspect> aspects,
    Optional<Sought> sought,
    boolean yesNo,
    List<String> claims,
    Outcome outcome,
    boolean followUp,
    String text) {

  enum Outcome {
    TOLD,
    UNKNOWN,
    CLARIFY,
    OUT_OF_SCOPE,
    UNLABELLED
  }

  private static final String FOLLOW = "follow:";

  /** Reads a line of seven cells: form, act, aspects, sought, yes/no, gold, text. */
  static LabelledQuestion of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 7) {
      throw new IllegalArgumentException("seven cells are wanted: " + line);
    }
    boolean follow = cells[5].startsWith(FOLLOW);
    String gold = follow ? cells[5].substring(FOLLOW.length()) : cells[5];
    Outcome outcome = outcomeOf(gold);
    return new LabelledQuestion(
        WrittenForm.ofTag(cells[0]),
        Act.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
        aspects(cells[2]),
        Arrays.stream(Sought.values()).filter(s -> s.label().equals(cells[3])).findFirst(),
        cells[4].equals("y"),
        outcome == Outcome.TOLD ? List.of(gold.split(",")) : List.of(),
        outcome,
        follow,
        cells[6]);
  }

  private static Outcome outcomeOf(String gold) {
    return switch (gold) {
      case "unknown" -> Outcome.UNKNOWN;
      case "clarify" -> Outcome.CLARIFY;
      case "oos" -> Outcome.OUT_OF_SCOPE;
      case "-", "" -> Outcome.UNLABELLED;
      default -> Outcome.TOLD;
    };
  }

  private static Set<Aspect> aspects(String cell) {
    var aspects = EnumSet.noneOf(Aspect.class);
    for (String tag : cell.split(",")) {
      Aspect.ofTag(tag).ifPresent(aspects::add);
    }
    return aspects;
  }
}
