package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.text.Sense;
import java.util.List;
import java.util.Map;

/**
 * What was learnt of how questions and claims go together: how much words say, which topics an
 * answer speaks of, which claims answer what. Immutable and thread-safe.
 */
public final class Relevance {
  private static final float UNKNOWN_WORD_WEIGHT = 1f;

  private final Map<String, Float> topicWeights;
  private final List<String> topics;
  private final float[] priors;
  private final List<String> claims;
  private final LinearModel pairs;

  private Relevance(
      Map<String, Float> topicWeights,
      List<String> topics,
      float[] priors,
      List<String> claims,
      LinearModel pairs) {
    this.topicWeights = Map.copyOf(topicWeights);
    this.topics = topics;
    this.priors = priors;
    this.claims = List.copyOf(claims);
    this.pairs = pairs;
  }

  /**
   * @param topicWeights how much each topic of the lexicon says, 0 to 1; others count 1
   * @param priors how probable it is that any answer speaks of a topic, for those that {@link
   *     dev.ghotona.understanding.intent.Intent#topics} is about
   * @param claims those that {@link dev.ghotona.understanding.intent.Intent#claims} is about
   * @param pairs taught by {@link Lesson#pairs}
   */
  public static Relevance of(
      Map<String, Float> topicWeights,
      Map<String, Float> priors,
      List<String> claims,
      LinearModel pairs) {
    List<String> topics = priors.keySet().stream().sorted().toList();
    float[] logOdds = new float[topics.size()];
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] = logOdds(priors.get(topics.get(i)));
    }
    return new Relevance(topicWeights, topics, logOdds, claims, pairs);
  }

  /** This with another model of pairs. */
  public Relevance with(LinearModel other) {
    return new Relevance(topicWeights, topics, priors, claims, other);
  }

  /** The topics that intents are told about. */
  List<String> topics() {
    return topics;
  }

  /** By how much the log-odds of a topic are higher than for any question. */
  float surprise(int topic, float probability) {
    return logOdds(probability) - priors[topic];
  }

  /** Of how many topics it is known how probable they are for any question. */
  int known() {
    return priors.length;
  }

  /** The scores of {@link Pairing#HEADS} for these pairs. */
  float[] paired(int[] features) {
    return pairs.scores(features);
  }

  /** The claims that intents are told about by themselves. */
  List<String> claims() {
    return claims;
  }

  /** The features of every claim of a profile for a question, a row a claim. */
  float[][] features(Meaning meaning, IncidentProfile profile) {
    return new ClaimFeatures(this, meaning, profile).rows();
  }

  /** How much a notion says, 0 to 1. */
  float weight(Notion notion) {
    return switch (notion.kind()) {
      case TOPIC -> topicWeight(notion.term().senses());
      case PLACE, BODY, NUMBER, WORD -> UNKNOWN_WORD_WEIGHT;
    };
  }

  private float topicWeight(List<Sense> senses) {
    float least = 1;
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i) instanceof Sense.Topic topic) {
        least = Math.min(least, topicWeights.getOrDefault(topic.id(), 1f));
      }
    }
    return least;
  }

  private static float logOdds(float probability) {
    float p = Math.clamp(probability, 0.001f, 0.999f);
    return (float) Math.log(p / (1 - p));
  }
}
