package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Sense;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a question demands of a claim beyond being near: a sum where money is asked, an identifier
 * where one is, and that the incident's claims speak at all of what is asked. Where the best claim
 * lacks it, only a very sure ranking is believed.
 */
final class Demands {
  private static final float SURE = 0.7f;

  /** More than any probability. */
  private static final float NEVER = 2f;

  /** Set by hand, like the numbers below, while watching answers that were missed or wrong. */
  private static final float LEAST = 0.67f;

  /** Of an incident whose claims the models know by themselves: they are surer of these. */
  private static final float LEAST_LEARNT = 0.57f;

  private static final float LEAST_PLAIN = 0.3f;
  private static final float PLAIN = 0.85f;
  private static final float PLAIN_ASPECT = 0.8f;
  private static final float CLEARLY_SOUGHT = 0.6f;
  private static final float PROBABLY_ASKED = 0.4f;
  private static final float HARDLY_ASKED = 0.2f;
  private static final float HARDLY_ANY = 0.15f;
  private static final float TELLING = 0.6f;
  private static final float HARDLY_TELLING = 0.45f;
  private static final float LEAST_SHARE = 0.34f;
  private static final Sense NAME = new Sense.Topic("name");
  private static final Sense ASKS_NAME = new Sense.Asking("name");
  private static final Set<Sought> TYPED =
      EnumSet.of(Sought.MONEY, Sought.IDENTIFIER, Sought.DURATION, Sought.COUNTRY);

  private static final Set<Aspect> MAY_TELL_WHO =
      EnumSet.of(
          Aspect.INVESTIGATION,
          Aspect.RESPONSE,
          Aspect.STATUS,
          Aspect.DENIAL,
          Aspect.DEMAND,
          Aspect.PRECEDENT);

  private static final Set<String> TOOLS = Set.of("malware", "software");
  private static final Sense ASKS_WHY = new Sense.Asking("why");
  private static final Set<String> DOER = Set.of("attacker");
  private static final Set<Aspect> MAY_TELL_WHY =
      EnumSet.of(
          Aspect.MOTIVE,
          Aspect.BACKGROUND,
          Aspect.METHOD,
          Aspect.DEMAND,
          Aspect.TARGETS,
          Aspect.DATA);

  private Demands() {}

  /**
   * The least probability of being answerable with which a question is answered.
   *
   * @param best the index of the best claim
   * @param score its probability
   */
  static float least(
      Meaning meaning, IncidentProfile profile, int best, float score, Relevance relevance) {
    if (lacksActor(meaning, profile, best)
        || lacksReason(meaning, profile, best)
        || isForeign(meaning, profile)) {
      return NEVER;
    }
    if (lacksType(meaning, profile, best)
        || lacksAspect(meaning, profile, best)
        || speaksOfElse(meaning, profile, best, relevance)) {
      return SURE;
    }
    if (score >= PLAIN && isPlain(meaning, profile, best)) {
      return LEAST_PLAIN;
    }
    return profile.isLearnt() ? LEAST_LEARNT : LEAST;
  }

  /** Whether the question plainly asks for what the claim tells: its aspect and kind of thing. */
  private static boolean isPlain(Meaning meaning, IncidentProfile profile, int best) {
    Aspect aspect = meaning.intent().aspect();
    return aspect == profile.claims().get(best).aspect()
        && meaning.intent().of(aspect) >= PLAIN_ASPECT
        && profile.providedBy(best).contains(meaning.intent().kind())
        && Notion.of(meaning).stream()
            .allMatch(
                n ->
                    !profile.speakingOf(n, meaning.analysis()).isEmpty()
                        || profile.isOfIncident(n)
                        || namesSought(n, meaning.intent().kind()));
  }

  /** "Which malware?" is answered by its name: that it is malware need not be said. */
  private static boolean namesSought(Notion notion, Sought kind) {
    return kind == Sought.TOOL && notion.isAnyOf(TOOLS);
  }

  /** Whether the aspect that is surely asked is told by no claim, and hardly by the best one's. */
  private static boolean lacksAspect(Meaning meaning, IncidentProfile profile, int best) {
    Aspect asked = meaning.intent().aspect();
    return meaning.intent().of(asked) >= CLEARLY_SOUGHT
        && profile.claims().stream().noneMatch(c -> c.aspect() == asked)
        && meaning.intent().of(profile.claims().get(best).aspect()) < HARDLY_ASKED;
  }

  /** Whether it is plainly asked who did it, and no claim speaks of anybody. */
  private static boolean lacksActor(Meaning meaning, IncidentProfile profile, int best) {
    return meaning.intent().aspect() == Aspect.ATTACKER
        && meaning.intent().kind() == Sought.ACTOR
        && meaning.intent().of(Aspect.ATTACKER) >= PROBABLY_ASKED
        && !profile.provided().contains(Sought.ACTOR)
        && !MAY_TELL_WHO.contains(profile.claims().get(best).aspect());
  }

  /** Whether it is asked why it was done, and the claim tells nothing that can be a reason. */
  private static boolean lacksReason(Meaning meaning, IncidentProfile profile, int best) {
    return meaning.focus().stream().anyMatch(t -> t.senses().contains(ASKS_WHY))
        && Notion.of(meaning).stream().allMatch(n -> n.isDeed() || n.isAnyOf(DOER))
        && !MAY_TELL_WHY.contains(profile.claims().get(best).aspect());
  }

  /** Whether nobody speaks of what it speaks of, and no aspect of an incident is asked for. */
  private static boolean isForeign(Meaning meaning, IncidentProfile profile) {
    List<Notion> notions = Notion.of(meaning);
    return meaning.intent().of(meaning.intent().aspect()) < HARDLY_ANY
        && !notions.isEmpty()
        && notions.stream()
            .allMatch(n -> profile.speakingOf(meaning, n).isEmpty() && !profile.isOfIncident(n));
  }

  private static boolean lacksType(Meaning meaning, IncidentProfile profile, int best) {
    if (asksName(meaning)
        && meaning.intent().of(Sought.ACTOR) >= CLEARLY_SOUGHT
        && !profile.namesActor(best)) {
      return true;
    }
    for (Sought kind : TYPED) {
      if (meaning.intent().of(kind) >= CLEARLY_SOUGHT && !profile.providedBy(best).contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is asked for, and not only who it was. */
  static boolean asksName(Meaning meaning) {
    return meaning.focus().stream()
        .anyMatch(t -> t.senses().contains(NAME) || t.senses().contains(ASKS_NAME));
  }

  private static boolean speaksOfElse(
      Meaning meaning, IncidentProfile profile, int best, Relevance relevance) {
    float total = 0;
    float matched = 0;
    boolean another = false;
    for (Notion notion : Notion.of(meaning)) {
      float weight = relevance.weight(notion);
      var claims = profile.speakingOf(notion, meaning.analysis());
      boolean own = claims.isEmpty() && profile.isOfIncident(notion);
      total += own ? 0 : weight;
      matched += claims.get(best) && weight >= HARDLY_TELLING ? weight : 0;
      another |=
          claims.isEmpty() && !own && weight >= TELLING && notion.kind() == Notion.Kind.TOPIC;
    }
    return another && matched < LEAST_SHARE * total;
  }
}
