package dev.ghotona.answering;

import static dev.ghotona.answering.Descriptions.SHARED;

import java.util.ArrayList;
import java.util.List;

/** What a question speaks of beside names, as a hint at the incidents whose claims do too. */
final class Hints {
  private static final double WORD = 0.5;
  private static final double BODY = 0.45;
  private static final double TOPIC = 0.42;
  private static final double LEAST_TOPIC = 0.6;

  private final Knowledge knowledge;
  private final Relevance relevance;
  private final Evidence evidence;

  Hints(Knowledge knowledge, Relevance relevance, Evidence evidence) {
    this.knowledge = knowledge;
    this.relevance = relevance;
    this.evidence = evidence;
  }

  /** What few speak of hints at them. */
  void few(Clue clue) {
    at(clue, clue.bearers().ids(), knowledge.size());
  }

  /** What many speak of hints at those that stand out; else at the few that speak of all of it. */
  void many(List<Clue> clues) {
    List<Clue> many = clues.stream().filter(c -> c.isCommon() && !c.describes()).toList();
    boolean standOut = many.stream().anyMatch(clue -> !clue.bearers().ids().isEmpty());
    List<String> ofAll = many.isEmpty() || standOut ? List.of() : speakingOfAll(clues);
    int all = knowledge.outstanding().size();
    many.forEach(clue -> at(clue, standOut ? clue.bearers().ids() : ofAll, all));
  }

  private List<String> speakingOfAll(List<Clue> clues) {
    List<List<? extends Mark>> by = new ArrayList<>();
    clues.stream().filter(Clue::isOfAny).forEach(clue -> by.add(clue.marks()));
    return knowledge.bearers(by).ids();
  }

  /** What all speak of hints at none. */
  void at(Clue clue, List<String> ids, int all) {
    if (ids.size() == 1 || ids.size() < all) {
      double strength = strength(clue.notion()) / Math.max(1, ids.size());
      ids.forEach(id -> evidence.add(id, strength * share(clue, id)));
    }
  }

  /** Among many, one that speaks of what is asked is not meant for that alone. */
  private double share(Clue clue, String incident) {
    return clue.notion().kind() != Notion.Kind.TOPIC
            || !knowledge.isOfMany()
            || knowledge.outstanding().contains(incident)
        ? 1
        : SHARED;
  }

  double strength(Notion notion) {
    return switch (notion.kind()) {
      case WORD, NUMBER -> WORD;
      case BODY, PLACE -> BODY;
      case TOPIC -> {
        double weight = relevance.weight(notion);
        yield weight >= LEAST_TOPIC ? TOPIC * weight : TOPIC / 2 * weight;
      }
    };
  }
}
