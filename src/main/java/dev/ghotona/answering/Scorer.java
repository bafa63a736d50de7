package dev.ghotona.answering;

import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Lexicon;
import java.util.List;

/** How probable it is of each claim of an incident that it answers a question. */
public final class Scorer {
  private final Relevance relevance;
  private final BoostedTrees trees;

  public Scorer(Relevance relevance, BoostedTrees trees) {
    this.relevance = relevance;
    this.trees = trees;
  }

  Relevance relevance() {
    return relevance;
  }

  /** The probabilities, in the order of the profile's claims. */
  float[] scores(Meaning meaning, IncidentProfile profile) {
    float[][] rows = relevance.features(meaning, profile);
    float[] scores = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = trees.probability(rows[i]);
    }
    return scores;
  }

  /** The features of the claims of an incident for a question, for training: a row a claim. */
  public static List<float[]> features(
      Relevance relevance, Meaning meaning, Incident incident, Lexicon lexicon) {
    return List.of(relevance.features(meaning, IncidentProfile.of(incident, lexicon, relevance.topics())));
  }
}
