package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.FeatureVector;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.BitSet;
import java.util.List;

/**
 * What a question shows beside a claim, and beside all claims of an incident, as features of a
 * {@link LinearModel}: which kind of thing is sought and whether it is told, which topics are
 * spoken of and which are not. From such pairs it is learnt what a missing topic means: who asks of
 * compensation that no claim speaks of gets no answer, who speaks of an "incident" may.
 */
final class Pairing {
  /** The heads of the model: that a claim answers, and that any claim of the incident does. */
  static final List<String> HEADS = List.of("claim", "incident");

  /** Where the model's scores tell of a claim, and of the incident. */
  static final int CLAIM = 0;

  static final int INCIDENT = 1;

  private static final int ASPECTS = 1;
  private static final int VALUE = 2;
  private static final int KIND_OF_ASPECT = 3;
  private static final int KIND_PROVIDED = 4;
  private static final int STANCE = 5;
  private static final int NOTION = 6;
  private static final int STRANGE_WORD = 7;
  private static final int ASPECT_TOLD = 8;
  private static final int KIND_TOLD = 9;
  private static final int BOTH_TOLD = 10;
  private static final int QUESTION_WORD = 11;
  private static final int OF_CLAIM = 12;
  private static final int OF_INCIDENT = 13;

  private static final int EXPECTED = 24;

  /** More than a third of the claims: the notion tells little. */
  private static final int MANY = 3;

  private final Meaning meaning;
  private final IncidentProfile profile;
  private final List<Notion> notions;
  private final BitSet[] speaking;
  private final Aspect asked;
  private final Sought sought;
  private final int[][] spokenOf;
  private final int[][] passedOver;

  /**
   * @param speaking the claims that speak of each notion
   */
  Pairing(Meaning meaning, IncidentProfile profile, List<Notion> notions, BitSet[] speaking) {
    this.meaning = meaning;
    this.profile = profile;
    this.notions = notions;
    this.speaking = speaking;
    this.asked = meaning.intent().aspect();
    this.sought = meaning.intent().kind();
    this.spokenOf = new int[notions.size()][];
    this.passedOver = new int[notions.size()][];
    for (int i = 0; i < speaking.length; i++) {
      spokenOf[i] = features(notions.get(i), FeatureVector.mix(OF_CLAIM, 0));
      passedOver[i] =
          features(notions.get(i), FeatureVector.mix(OF_CLAIM, speaking[i].isEmpty() ? 1 : 2));
    }
  }

  private static int[] features(Notion notion, int state) {
    var out = new FeatureVector(1);
    add(notion, state, out);
    return out.distinct();
  }

  static Pairing of(Meaning meaning, IncidentProfile profile) {
    List<Notion> notions = Notion.of(meaning);
    var speaking = new BitSet[notions.size()];
    for (int i = 0; i < speaking.length; i++) {
      speaking[i] = profile.speakingOf(meaning, notions.get(i));
    }
    return new Pairing(meaning, profile, notions, speaking);
  }

  /** What the question shows beside one claim. */
  int[] ofClaim(int claim) {
    var out = new FeatureVector(EXPECTED);
    Claim told = profile.claims().get(claim);
    int kind = sought.ordinal();
    out.add(mix(OF_CLAIM, ASPECTS, asked.ordinal(), told.aspect().ordinal()));
    out.add(mix(OF_CLAIM, VALUE, kind, valueOf(told)));
    out.add(mix(OF_CLAIM, KIND_OF_ASPECT, kind, told.aspect().ordinal()));
    out.add(mix(OF_CLAIM, KIND_PROVIDED, kind, bit(isProvided(claim))));
    out.add(mix(OF_CLAIM, STANCE, kind, told.stance().ordinal()));
    for (int i = 0; i < speaking.length; i++) {
      for (int feature : speaking[i].get(claim) ? spokenOf[i] : passedOver[i]) {
        out.add(feature);
      }
    }
    return out.distinct();
  }

  /** What the question shows beside all claims. */
  int[] ofIncident() {
    var out = new FeatureVector(EXPECTED);
    for (int i = 0; i < notions.size(); i++) {
      Notion notion = notions.get(i);
      int state = state(notion, speaking[i]);
      add(notion, FeatureVector.mix(OF_INCIDENT, state), out);
      if (notion.kind() == Notion.Kind.WORD && speaking[i].isEmpty()) {
        out.add(mix(OF_INCIDENT, STRANGE_WORD, 0, notion.term().word().roman().hashCode()));
      }
    }
    int kind = sought.ordinal();
    int aspect = asked.ordinal();
    boolean both = false;
    boolean aspectTold = false;
    for (int c = 0; c < profile.claims().size(); c++) {
      if (profile.claims().get(c).aspect() == asked) {
        aspectTold = true;
        both |= isProvided(c);
      }
    }
    out.add(mix(OF_INCIDENT, ASPECT_TOLD, aspect, bit(aspectTold)));
    out.add(mix(OF_INCIDENT, KIND_TOLD, kind, bit(profile.provided().contains(sought))));
    out.add(mix(OF_INCIDENT, BOTH_TOLD, kind * 100 + aspect, bit(both)));
    for (Term term : meaning.focus()) {
      for (Sense sense : term.senses()) {
        if (sense instanceof Sense.Asking asking) {
          out.add(mix(OF_INCIDENT, QUESTION_WORD, 0, asking.type().hashCode()));
        }
      }
    }
    return out.distinct();
  }

  private int state(Notion notion, BitSet claims) {
    if (claims.isEmpty()) {
      return profile.isOfIncident(notion) ? 0 : 1;
    }
    return claims.cardinality() * MANY > profile.claims().size() ? 2 : 3;
  }

  private static void add(Notion notion, int state, FeatureVector out) {
    if (notion.kind() != Notion.Kind.TOPIC) {
      out.add(mix(state, NOTION, notion.kind().ordinal(), 0));
      return;
    }
    for (Sense sense : notion.term().senses()) {
      if (sense instanceof Sense.Topic topic) {
        out.add(mix(state, NOTION, notion.kind().ordinal(), topic.id().hashCode()));
      }
    }
  }

  private boolean isProvided(int claim) {
    return profile.providedBy(claim).contains(sought);
  }

  private static int valueOf(Claim claim) {
    return switch (claim.value().orElse(null)) {
      case null -> 0;
      case Value.Moment m -> 1;
      case Value.Quantity q -> 2;
      case Value.Money m -> 3;
      case Value.Actor a -> 4;
      case Value.Text t -> 5;
    };
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }

  private static int mix(int of, int kind, int left, int right) {
    return FeatureVector.mix(FeatureVector.mix(of, kind), FeatureVector.mix(left, right));
  }
}
