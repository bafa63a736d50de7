package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.domain.Dialogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a text says of an incident where it fits more than can be gone through: "the hospital", or a
 * name that hundreds bear. It tells between those for which something else speaks too; else those
 * are found that all of it fits, and of these the ones that stand out.
 */
final class Descriptions {
  /** What several incidents bear says less. */
  static final double SHARED = 0.5;

  /** Who is so strongly spoken of needs no description to be found by. */
  private static final double SURELY = 0.6;

  private final Knowledge knowledge;
  private final Dialogue dialogue;
  private final Evidence evidence;
  private final Hints hints;
  private final List<Description> all = new ArrayList<>();

  Descriptions(Knowledge knowledge, Dialogue dialogue, Evidence evidence, Hints hints) {
    this.knowledge = knowledge;
    this.dialogue = dialogue;
    this.evidence = evidence;
    this.hints = hints;
  }

  /**
   * @param strength how much it says of the one that it is said of
   * @param name whether it is a name
   * @param content what claims speak of where it is asked for, and describes nothing
   */
  record Description(
      List<? extends Mark> marks, double strength, boolean name, List<Mark> content) {}

  void add(Description description) {
    all.add(description);
  }

  boolean isNone() {
    return all.isEmpty();
  }

  boolean haveName() {
    return all.stream().anyMatch(Description::name);
  }

  /** How strongly they speak of any incident. */
  double most() {
    return SHARED * all.stream().mapToDouble(Description::strength).max().orElse(0);
  }

  /** Finds whom they speak of. */
  void resolve(List<Clue> clues) {
    if (all.isEmpty()) {
      return;
    }
    List<String> spokenOf = evidence.spokenOf();
    dialogue.incident().filter(id -> !spokenOf.contains(id)).ifPresent(spokenOf::add);
    boolean found = evidence.most() >= SURELY && !evidence.named().isEmpty();
    for (String id : spokenOf) {
      List<Description> fitting = all.stream().filter(d -> fits(d, id)).toList();
      fitting.forEach(description -> speak(description, id, SHARED));
      found |= fitting.size() == all.size();
    }
    if (!found) {
      find(clues);
    }
  }

  private boolean fits(Description description, String incident) {
    var index = knowledge.index();
    return index.bears(incident, description.marks())
        || !description.content().isEmpty()
            && dialogue.incident().equals(Optional.of(incident))
            && index.bears(incident, description.content());
  }

  private void find(List<Clue> clues) {
    List<List<? extends Mark>> marks = new ArrayList<>();
    all.forEach(description -> marks.add(description.marks()));
    Bearers bearers = knowledge.bearers(marks);
    if (!bearers.ids().isEmpty()) {
      speak(bearers.ids());
    } else if (!bearers.all()) {
      narrow(marks, clues);
    } else if (all.size() > 1) {
      all.forEach(one -> speak(one, knowledge.bearers(List.of(one.marks())).ids()));
    }
  }

  /** Of those that all descriptions fit alike, the ones that everything else fits too or most. */
  private void narrow(List<List<? extends Mark>> descriptions, List<Clue> clues) {
    List<List<? extends Mark>> by = new ArrayList<>(descriptions);
    clues.stream().filter(Clue::isOfAny).forEach(clue -> by.add(clue.marks()));
    Bearers narrowed = knowledge.bearers(by);
    if (!narrowed.ids().isEmpty()) {
      speak(narrowed.ids());
    } else if (narrowed.all()) {
      List<String> alike = knowledge.foremost(descriptions);
      speak(alike);
      clues.forEach(clue -> hints.at(clue, bearing(clue, alike), alike.size()));
    } else {
      speak(knowledge.foremost(by));
    }
  }

  private List<String> bearing(Clue clue, List<String> incidents) {
    return incidents.stream().filter(id -> knowledge.index().bears(id, clue.marks())).toList();
  }

  private void speak(List<String> incidents) {
    all.forEach(description -> speak(description, incidents));
  }

  private void speak(Description description, List<String> incidents) {
    incidents.forEach(id -> speak(description, id, incidents.size() == 1 ? 1 : SHARED));
  }

  private void speak(Description description, String incident, double share) {
    evidence.addAlike(incident, description.strength() * share);
    if (description.name()) {
      evidence.name(incident);
    }
  }
}
