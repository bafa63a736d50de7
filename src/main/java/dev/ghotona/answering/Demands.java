package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.Sought;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a question demands of a claim beyond being near: a sum where money is asked, an identifier
 * where one is, and that the incident's claims speak at all of what is asked. Where the best claim
 * lacks it, only a very sure ranking is believed.
 */
final class Demands {
  private static final float SURE = 0.85f;
  private static final float CLEARLY_SOUGHT = 0.6f;
  private static final float TELLING = 0.6f;
  private static final float HARDLY_TELLING = 0.45f;
  private static final float LEAST_SHARE = 0.34f;
  private static final Set<Sought> TYPED =
      EnumSet.of(Sought.MONEY, Sought.IDENTIFIER, Sought.DURATION, Sought.COUNTRY);

  private Demands() {}

  /** The least probability of being answerable with which a question is answered. */
  static float least(Meaning meaning, IncidentProfile profile, int best, Relevance relevance) {
    return lacksType(meaning, profile, best) || speaksOfElse(meaning, profile, best, relevance)
        ? SURE
        : 0;
  }

  private static boolean lacksType(Meaning meaning, IncidentProfile profile, int best) {
    for (Sought kind : TYPED) {
      if (meaning.intent().of(kind) >= CLEARLY_SOUGHT && !profile.providedBy(best).contains(kind)) {
        return true;
      }
    }
    return false;
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
