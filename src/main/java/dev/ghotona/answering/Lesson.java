package dev.ghotona.answering;

import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Lexicon;
import java.util.List;
import java.util.stream.IntStream;

/** An incident as questions are compared with it, for training. */
public final class Lesson {
  /** The heads of the model of pairs: that a claim answers, that any of the incident's does. */
  public static final List<String> HEADS = Pairing.HEADS;

  private final IncidentProfile profile;

  public Lesson(Incident incident, Lexicon lexicon, Relevance relevance) {
    this.profile = IncidentProfile.of(incident, lexicon, relevance);
  }

  /**
   * What a question shows beside the incident: hashed features for a linear model.
   *
   * @param claims a row a claim, for the first of {@link #HEADS}
   * @param incident for the second
   */
  public record Pairs(List<int[]> claims, int[] incident) {}

  public Pairs pairs(Meaning meaning) {
    Pairing pairing = Pairing.of(meaning, profile);
    return new Pairs(
        IntStream.range(0, profile.claims().size()).mapToObj(pairing::ofClaim).toList(),
        pairing.ofIncident());
  }

  /** The features of every claim, a row a claim. */
  public List<float[]> rows(Meaning meaning, Relevance relevance) {
    return List.of(relevance.features(meaning, profile));
  }
}
