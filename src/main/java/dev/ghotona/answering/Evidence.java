package dev.ghotona.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What speaks for each incident, gathered while a text is read. For one thread. */
final class Evidence {
  private final Map<String, Double> strengths = new HashMap<>();
  private final List<String> named = new ArrayList<>();

  boolean isNone() {
    return strengths.isEmpty();
  }

  /** Another thing that speaks for it. */
  void add(String incident, double strength) {
    strengths.merge(incident, strength, Double::sum);
  }

  /** Another that says much the same: two names of one incident say little more than one. */
  void addAlike(String incident, double strength) {
    strengths.merge(incident, strength, (a, b) -> Math.max(a, b) + 0.2 * Math.min(a, b));
  }

  void name(String incident) {
    if (!named.contains(incident)) {
      named.add(incident);
    }
  }

  /** Those that a name stands for, in the order of the text. */
  List<String> named() {
    return named;
  }

  List<String> spokenOf() {
    return new ArrayList<>(strengths.keySet());
  }

  /** How strongly any of them is spoken of. */
  double most() {
    double most = 0;
    for (double strength : strengths.values()) {
      most = Math.max(most, strength);
    }
    return most;
  }

  List<Resolution.Candidate> ranked() {
    var ranked = new ArrayList<Resolution.Candidate>(strengths.size());
    strengths.forEach((id, strength) -> ranked.add(new Resolution.Candidate(id, strength)));
    ranked.sort(
        Comparator.comparingDouble(Resolution.Candidate::strength)
            .reversed()
            .thenComparing(Resolution.Candidate::incident));
    return ranked;
  }
}
