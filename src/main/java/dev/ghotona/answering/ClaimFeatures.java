package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Sense;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A question beside the claims of an incident: for each claim the features by which the {@link
 * BoostedTrees} tell how probable it is that the claim answers the question.
 */
final class ClaimFeatures {
  private static final Sought[] KINDS = Sought.values();

  /** Kinds of thing that a claim tells by what stands in it, or not at all. */
  private static final Sought[] STRICT = {
    Sought.DATE,
    Sought.TIME,
    Sought.DURATION,
    Sought.COUNT,
    Sought.MONEY,
    Sought.PERSON,
    Sought.ORGANISATION,
    Sought.COUNTRY,
    Sought.TOOL,
    Sought.IDENTIFIER,
    Sought.SOURCE,
    Sought.SOURCE_DATE
  };

  /** How many features a claim has. */
  private static final int FEATURES = 44 + 3 * KINDS.length;

  private final Relevance relevance;
  private final Meaning meaning;
  private final IncidentProfile profile;
  private final List<Notion> notions;
  private final BitSet[] speaking;
  private final float[] weights;
  private final float[] matched;
  private final float[] wordsMatched;
  private final float[] surprises;
  private final float[] expected;
  private float mostExpected = Float.NEGATIVE_INFINITY;
  private final float[] learnt;
  private float mostLearnt = Float.NEGATIVE_INFINITY;
  private double sumLearnt;
  private final boolean asksName;
  private final float[] paired;
  private float mostPaired = Float.NEGATIVE_INFINITY;
  private final float pairedOfAll;
  private final Aspect asked;
  private final Sought sought;
  private final float misfitOfAll;
  private final float[] ofKinds;
  private float total;
  private float strange;
  private float strangeWords;
  private int strangePlaces;
  private int strangeBodies;
  private int strangeNumbers;
  private float heaviestStrange;

  ClaimFeatures(Relevance relevance, Meaning meaning, IncidentProfile profile) {
    this.relevance = relevance;
    this.meaning = meaning;
    this.profile = profile;
    this.notions = Notion.of(meaning);
    this.speaking = new BitSet[notions.size()];
    this.weights = new float[notions.size()];
    this.matched = new float[profile.claims().size()];
    this.wordsMatched = new float[profile.claims().size()];
    this.asked = meaning.intent().aspect();
    this.sought = meaning.intent().kind();
    this.misfitOfAll = misfit(profile.provided());
    this.ofKinds = ofKinds();
    this.surprises = new float[Math.min(meaning.intent().topics().length, relevance.known())];
    Arrays.fill(surprises, Float.NaN);
    this.expected = new float[profile.claims().size()];
    this.learnt = profile.learnt(meaning.intent().claims());
    compareLearnt();
    for (int i = 0; i < notions.size(); i++) {
      compare(i);
    }
    this.asksName = Demands.asksName(meaning);
    var pairing = new Pairing(meaning, profile, notions, speaking);
    this.paired = new float[expected.length];
    for (int c = 0; c < paired.length; c++) {
      paired[c] = relevance.paired(pairing.ofClaim(c))[Pairing.CLAIM];
      mostPaired = Math.max(mostPaired, paired[c]);
    }
    this.pairedOfAll = relevance.paired(pairing.ofIncident())[Pairing.INCIDENT];
    for (int c = 0; c < expected.length; c++) {
      expected[c] = expected(profile.topicsOf(c));
      mostExpected = Math.max(mostExpected, expected[c]);
    }
  }

  /** How the claims stand by what was learnt of each of them, beside that none answers. */
  private void compareLearnt() {
    for (int option = 0; option < learnt.length; option++) {
      sumLearnt += Math.exp(learnt[option]);
      if (option < learnt.length - 1) {
        mostLearnt = Math.max(mostLearnt, learnt[option]);
      }
    }
  }

  /** How much a claim's topics are those that an answer is expected to speak of. */
  private float expected(int[] claim) {
    float sum = 0;
    int counted = 0;
    for (int topic : claim) {
      if (topic < surprises.length) {
        sum += surprise(topic);
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / (float) Math.sqrt(counted);
  }

  /** Worked out once for each topic that any claim speaks of: of most none does. */
  private float surprise(int topic) {
    if (Float.isNaN(surprises[topic])) {
      surprises[topic] = relevance.surprise(topic, meaning.intent().topics()[topic]);
    }
    return surprises[topic];
  }

  private void compare(int i) {
    Notion notion = notions.get(i);
    BitSet claims = profile.speakingOf(meaning, notion);
    boolean own = claims.isEmpty() && profile.isOfIncident(notion);
    speaking[i] = claims;
    weights[i] = own ? 0 : relevance.weight(notion);
    total += weights[i];
    for (int c = claims.nextSetBit(0); c >= 0; c = claims.nextSetBit(c + 1)) {
      matched[c] += weights[i];
      wordsMatched[c] += notion.kind() == Notion.Kind.TOPIC ? 0 : weights[i];
    }
    if (claims.isEmpty() && !own) {
      strange(notion, weights[i]);
    }
  }

  private void strange(Notion notion, float weight) {
    strange += weight;
    heaviestStrange = Math.max(heaviestStrange, weight);
    switch (notion.kind()) {
      case PLACE -> strangePlaces++;
      case BODY -> strangeBodies += isCity(notion) ? 0 : 1;
      case NUMBER -> strangeNumbers++;
      case WORD -> strangeWords += 1;
      case TOPIC -> {}
    }
  }

  private static boolean isCity(Notion notion) {
    return notion.term().senses().getFirst() instanceof Sense.Body body
        && body.kind().equals("city");
  }

  float[][] rows() {
    List<Claim> claims = profile.claims();
    float mostAspect = 0.0001f;
    float mostMatched = 0;
    for (int c = 0; c < claims.size(); c++) {
      mostAspect = Math.max(mostAspect, meaning.intent().of(claims.get(c).aspect()));
      mostMatched = Math.max(mostMatched, matched[c]);
    }
    float[][] rows = new float[claims.size()][];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = row(c, claims.get(c), mostAspect, mostMatched);
    }
    return rows;
  }

  private float[] row(int c, Claim claim, float mostAspect, float mostMatched) {
    float[] row = new float[FEATURES];
    Set<Sought> provided = profile.providedBy(c);
    float misfit = misfit(provided);
    float aspect = meaning.intent().of(claim.aspect());
    float coverage = total == 0 ? 0 : matched[c] / total;
    int i = 0;
    row[i++] = aspect;
    row[i++] = aspect / mostAspect;
    row[i++] = claim.aspect() == asked ? 1 : 0;
    row[i++] = meaning.intent().of(asked);
    row[i++] = coverage;
    row[i++] = matched[c];
    row[i++] = matched[c] - mostMatched;
    row[i++] = mostMatched;
    row[i++] = total == 0 ? 0 : mostMatched / total;
    row[i++] = total;
    row[i++] = strange;
    row[i++] = heaviestStrange;
    row[i++] = strangeWords;
    row[i++] = strangePlaces;
    row[i++] = strangeBodies;
    row[i++] = strangeNumbers;
    row[i++] = wordsMatched[c];
    row[i++] = profile.hasNumber(c) ? 1 : 0;
    row[i++] = claim.saidBy().isEmpty() ? 0 : 1;
    row[i++] = meaning.intent().yesNo();
    row[i++] = aspect * coverage;
    row[i++] = aspect / mostAspect + coverage;
    row[i++] = notions.size();
    row[i++] = meaning.focus().size();
    row[i++] = claim.stance().ordinal();
    row[i++] = soughtFit(provided);
    row[i++] = misfit;
    row[i++] = misfitOfAll;
    row[i++] = asksName && !profile.namesActor(c) ? meaning.intent().of(Sought.ACTOR) : 0;
    row[i++] =
        provided.contains(Sought.COUNT)
            ? meaning.intent().of(Sought.COUNT) * coverage
            : -meaning.intent().of(Sought.COUNT);
    row[i++] = meaning.intent().of(sought);
    row[i++] = coverage * (1 - misfit);
    row[i++] = meaning.intent().told();
    row[i++] = expected[c];
    row[i++] = expected[c] - mostExpected;
    row[i++] = mostExpected;
    float none = learnt[learnt.length - 1];
    row[i++] = learnt[c];
    row[i++] = learnt[c] - mostLearnt;
    row[i++] = learnt[c] - none;
    row[i++] = mostLearnt - none;
    row[i++] = (float) (Math.exp(learnt[c]) / sumLearnt);
    row[i++] = paired[c];
    row[i++] = paired[c] - mostPaired;
    row[i++] = pairedOfAll;
    System.arraycopy(ofKinds, 0, row, i, ofKinds.length);
    for (Sought kind : KINDS) {
      row[i + 3 * kind.ordinal() + 1] = provided.contains(kind) ? 1 : 0;
    }
    return row;
  }

  /** What all claims have in common of each kind, with a place for what each has of its own. */
  private float[] ofKinds() {
    float[] ofKinds = new float[3 * KINDS.length];
    for (Sought kind : KINDS) {
      ofKinds[3 * kind.ordinal()] = meaning.intent().of(kind);
      ofKinds[3 * kind.ordinal() + 2] = profile.provided().contains(kind) ? 1 : 0;
    }
    return ofKinds;
  }

  /** How much of what is sought, of kinds that only a fitting claim can tell, is not told. */
  private float misfit(Set<Sought> provided) {
    float misfit = 0;
    for (Sought kind : STRICT) {
      misfit += provided.contains(kind) ? 0 : meaning.intent().of(kind);
    }
    return misfit;
  }

  /** How well what the claim can tell fits what is sought: 1 fits, -1 does not. */
  private float soughtFit(Set<Sought> provided) {
    float fit = 0;
    for (Sought kind : KINDS) {
      boolean typed =
          switch (kind) {
            case DATE, TIME, COUNT, MONEY, ACTOR, COUNTRY, SOURCE, SOURCE_DATE -> true;
            case DURATION,
                PERSON,
                ORGANISATION,
                PLACE,
                TOOL,
                IDENTIFIER,
                REASON,
                MANNER,
                THING,
                LIST,
                STATEMENT,
                GENERAL ->
                false;
          };
      if (typed) {
        fit += meaning.intent().of(kind) * (provided.contains(kind) ? 1 : -1);
      }
    }
    return fit;
  }
}
