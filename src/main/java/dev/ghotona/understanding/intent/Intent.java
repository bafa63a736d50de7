package dev.ghotona.understanding.intent;

import dev.ghotona.domain.Aspect;

/**
 * How probable each intent of an utterance is.
 *
 * @param yesNo that it wants a yes or a no
 * @param told that sources tell such things as a rule
 * @param topics that an answer speaks of a topic, in the order of {@link IntentModel#topics}
 * @param claims how far a claim answers, in the order of {@link IntentModel#claims}; only to be
 *     compared with others of its incident
 */
public record Intent(
    float[] acts,
    float[] aspects,
    float[] sought,
    float yesNo,
    float told,
    float[] topics,
    float[] claims) {

  private static final Act[] ACTS = Act.values();
  private static final Aspect[] ASPECTS = Aspect.values();
  private static final Sought[] KINDS = Sought.values();

  /** The same with other probabilities of acts. */
  public Intent with(float[] others) {
    return new Intent(others, aspects, sought, yesNo, told, topics, claims);
  }

  /** The probability of a dialogue act, 0 to 1. */
  public float of(Act act) {
    return acts[act.ordinal()];
  }

  /** The probability that this aspect is asked, 0 to 1. */
  public float of(Aspect aspect) {
    return aspects[aspect.ordinal()];
  }

  /** The probability that this kind of thing is sought, 0 to 1. */
  public float of(Sought kind) {
    return sought[kind.ordinal()];
  }

  /** The most probable dialogue act. */
  public Act act() {
    return ACTS[indexOfMost(acts)];
  }

  /** The most probable aspect. */
  public Aspect aspect() {
    return ASPECTS[indexOfMost(aspects)];
  }

  /** The most probable kind of thing sought. */
  public Sought kind() {
    return KINDS[indexOfMost(sought)];
  }

  private static int indexOfMost(float[] values) {
    int most = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[most]) {
        most = i;
      }
    }
    return most;
  }
}
