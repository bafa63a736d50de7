package dev.ghotona.drafting;

import dev.ghotona.domain.Aspect;
import dev.ghotona.understanding.intent.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises which side of an incident a sentence tells of. Immutable and thread-safe. */
public final class Aspects {
  /** The file of the model, beside the other models. */
  public static final String MODEL = "aspects.bin";

  /** The label of sentences that tell nothing of an incident. */
  public static final String NONE = "none";

  private final LinearModel model;

  /**
   * @param model trained on {@link SentenceFeatures}, its labels tags of aspects and {@link #NONE}
   */
  public Aspects(LinearModel model) {
    this.model = model;
  }

  /** The model that ships with the program. */
  public static Aspects load() {
    try (InputStream in = Aspects.class.getResourceAsStream("/models/" + MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the model " + MODEL + " is missing: train it");
      }
      return new Aspects(LinearModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + MODEL + " cannot be read", e);
    }
  }

  /**
   * How well an aspect fits.
   *
   * @param aspect empty: the sentence tells nothing of an incident
   * @param score above 0 for what lies on its side of the margin
   */
  public record Guess(Optional<Aspect> aspect, float score) {}

  /** All that a sentence may tell of, the best first. */
  public List<Guess> of(int[] features) {
    float[] scores = model.scores(features);
    List<String> labels = model.labels();
    return IntStream.range(0, scores.length)
        .mapToObj(i -> new Guess(Aspect.ofTag(labels.get(i)), scores[i]))
        .sorted(Comparator.comparing(Guess::score).reversed())
        .toList();
  }

  /** All labels that a model of aspects tells apart, in the order of its heads. */
  public static List<String> labels() {
    return Stream.concat(Arrays.stream(Aspect.values()).map(Aspect::tag), Stream.of(NONE)).toList();
  }
}
