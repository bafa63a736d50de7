package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;

/**
 * Tells how probable it is of each claim of an incident that it answers a question, and of all of
 * them together that any does: the first ranks, the second decides when to abstain.
 */
public final class Scorer {
  private static final int OWN_FEATURES = 4;

  private final Relevance relevance;
  private final BoostedTrees ranking;
  private final BoostedTrees answering;

  /**
   * @param ranking trained to tell of a claim, by {@link Relevance} features, whether it answers
   * @param answering trained to tell of an incident, by {@link #summary}, whether any claim does
   */
  public Scorer(Relevance relevance, BoostedTrees ranking, BoostedTrees answering) {
    this.relevance = relevance;
    this.ranking = ranking;
    this.answering = answering;
  }

  /**
   * What was found out about an incident's claims.
   *
   * @param claims the probability of each, in the profile's order
   * @param answerable the probability that any of them answers
   */
  record Scores(float[] claims, float answerable) {}

  public Relevance relevance() {
    return relevance;
  }

  Scores scores(Meaning meaning, IncidentProfile profile) {
    float[][] rows = relevance.features(meaning, profile);
    float[] scores = ranking.probabilities(rows);
    float answerable = rows.length == 0 ? 0 : answering.probability(summary(scores, rows));
    return new Scores(scores, answerable);
  }

  /**
   * The features of the decision whether to answer: how the scores lie, and the best claim's own.
   */
  public static float[] summary(float[] scores, float[][] rows) {
    int best = 0;
    float second = 0;
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i];
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else if (i != best) {
        second = Math.max(second, scores[i]);
      }
    }
    float[] summary = new float[OWN_FEATURES + rows[best].length];
    summary[0] = scores[best];
    summary[1] = second;
    summary[2] = sum;
    summary[3] = scores[best] - second;
    System.arraycopy(rows[best], 0, summary, OWN_FEATURES, rows[best].length);
    return summary;
  }
}
