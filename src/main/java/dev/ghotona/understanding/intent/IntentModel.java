package dev.ghotona.understanding.intent;

import dev.ghotona.domain.Aspect;
import dev.ghotona.understanding.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Recognises the {@link Intent} of an utterance from its {@link Features}. */
public final class IntentModel {
  private static final int ACTS = Act.values().length;
  private static final int ASPECTS = Aspect.values().length;
  private static final int SOUGHT = Sought.values().length;

  /** By how much the log-odds of another subject rise with a word of such: set by hand. */
  private static final float OF_OTHER = 0.5f;

  private static final String TELLS = "tells:";
  private static final String CLAIM = "claim:";

  /** The heads that every intent model has, in this order; heads for topics follow them. */
  public static final List<String> HEADS = heads();

  private final LinearModel model;
  private final List<String> topics;
  private final List<String> claims;
  private final float foreignAlways;

  /**
   * @throws IllegalArgumentException where the model has other heads: it was trained by another
   *     version
   */
  public IntentModel(LinearModel model) {
    List<String> labels = model.labels();
    if (labels.size() < HEADS.size() || !labels.subList(0, HEADS.size()).equals(HEADS)) {
      throw new IllegalArgumentException("the intent model is of another version: train it anew");
    }
    this.model = model;
    this.topics = having(TELLS, labels);
    this.claims = having(CLAIM, labels);
    this.foreignAlways = foreign(new int[0]);
  }

  private static List<String> having(String prefix, List<String> labels) {
    return labels.stream()
        .filter(l -> l.startsWith(prefix))
        .map(l -> l.substring(prefix.length()))
        .toList();
  }

  /** The digest of what it was trained on, words and all: another one understands otherwise. */
  public String digest() {
    return model.digest();
  }

  /**
   * The head that says how far a claim answers, of an incident that many questions were labelled
   * for.
   *
   * @param claim empty for: none of the incident's claims
   */
  public static String headOf(String incident, String claim) {
    return CLAIM + keyOf(incident, claim);
  }

  /** How a claim is called among {@link #claims}. */
  public static String keyOf(String incident, String claim) {
    return incident + "/" + claim;
  }

  /** The claims that have heads of their own, in this order. */
  public List<String> claims() {
    return claims;
  }

  /** The head that says that an answer would speak of a topic. */
  public static String headOf(String topic) {
    return TELLS + topic;
  }

  /** The topics that an answer is expected to speak of are told for these, in this order. */
  public List<String> topics() {
    return topics;
  }

  private static List<String> heads() {
    var heads = new ArrayList<String>();
    Arrays.stream(Act.values()).forEach(a -> heads.add("act:" + a.label()));
    Arrays.stream(Aspect.values()).forEach(a -> heads.add("aspect:" + a.tag()));
    Arrays.stream(Sought.values()).forEach(s -> heads.add("sought:" + s.label()));
    heads.add("yesno");
    heads.add("told");
    return List.copyOf(heads);
  }

  /**
   * Whether the questions about incidents that it was taught with had this word outside of names,
   * whatever it ends in, and not mostly those about something else.
   */
  public boolean isOfQuestions(Word word) {
    int feature = Features.of(word);
    return model.knows(feature) && foreign(new int[] {feature}) - foreignAlways < OF_OTHER;
  }

  private float foreign(int[] features) {
    float[] scores = model.scores(features);
    return scores[Act.OTHER.ordinal()] - scores[Act.QUESTION.ordinal()];
  }

  /** The intent of an utterance that shows these features. */
  public Intent recognise(int[] features) {
    float[] all = model.scores(features);
    int labelled = HEADS.size() + topics.size();
    float[] claims = Arrays.copyOfRange(all, labelled, all.length);
    for (int head = 0; head < labelled; head++) {
      all[head] = LinearModel.sigmoid(all[head]);
    }
    return new Intent(
        Arrays.copyOfRange(all, 0, ACTS),
        Arrays.copyOfRange(all, ACTS, ACTS + ASPECTS),
        Arrays.copyOfRange(all, ACTS + ASPECTS, ACTS + ASPECTS + SOUGHT),
        all[ACTS + ASPECTS + SOUGHT],
        all[ACTS + ASPECTS + SOUGHT + 1],
        Arrays.copyOfRange(all, HEADS.size(), labelled),
        claims);
  }
}
