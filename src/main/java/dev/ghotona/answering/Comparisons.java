package dev.ghotona.answering;

import static dev.ghotona.answering.Exchange.limited;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import java.util.List;
import java.util.Set;

/** Sets two incidents side by side, each with the claims that were asked for. */
final class Comparisons {
  private static final double NAMED = 0.4;
  private static final double SPOKEN_OF = 0.25;
  private static final int MOST_CANDIDATES = 5;
  private static final Set<String> BARE = Set.of("compare", "details", "about");

  private final Scorer scorer;

  Comparisons(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Whether it is asked which came first. */
  static boolean asksOrder(Exchange exchange) {
    return exchange.meaning().intent().aspect() == Aspect.WHEN
        || exchange.has("earlier")
        || exchange.has("later")
        || exchange.has("first-time")
        || exchange.has("early-stage")
        || exchange.hasGrammar("postp_before");
  }

  Answerer.Turn turn(Exchange exchange) {
    List<String> ids = compared(exchange);
    List<IncidentProfile> profiles =
        ids.stream().flatMap(id -> exchange.knowledge().profile(id).stream()).toList();
    if (profiles.size() < 2) {
      List<Incident> first = exchange.knowledge().first(MOST_CANDIDATES);
      return exchange.keep(first.size() > 1 ? new Answer.Clarify(first) : new Answer.Listed(first));
    }
    boolean order = asksOrder(exchange);
    return exchange.keep(
        Chronology.compared(profiles.stream().map(p -> part(exchange, p, order)).toList(), order));
  }

  /** "The one or the other?" without a word of what about them. */
  private static boolean asksNothingElse(Exchange exchange) {
    return exchange.notions().stream().allMatch(n -> n.isDeed() || n.isAnyOf(BARE))
        && exchange.meaning().focus().stream().noneMatch(Asking::asksElse);
  }

  private Answer.Told part(Exchange exchange, IncidentProfile profile, boolean order) {
    List<Integer> story = Overview.of(profile);
    if (!order && !story.isEmpty() && asksNothingElse(exchange)) {
      Selection told = Selection.of(story, profile);
      return new Answer.Told(profile.incident(), Answer.Verdict.NONE, told.told());
    }
    Aspect aspect = order ? Aspect.WHEN : exchange.meaning().intent().aspect();
    return new Answer.Told(
        profile.incident(),
        Answer.Verdict.NONE,
        Selection.forComparison(exchange.meaning(), aspect, profile, scorer));
  }

  private static List<String> compared(Exchange exchange) {
    Resolution resolution = exchange.resolution();
    List<String> named = resolution.named().stream().filter(id -> isAt(resolution, id)).toList();
    if (named.size() >= 2) {
      return limited(named, 2);
    }
    List<String> spokenOf =
        resolution.ranked().stream()
            .filter(c -> c.strength() >= SPOKEN_OF)
            .map(Resolution.Candidate::incident)
            .toList();
    if (spokenOf.size() >= 2) {
      return limited(spokenOf, 2);
    }
    List<String> outstanding = exchange.knowledge().outstanding();
    return outstanding.size() == 2 ? outstanding : named;
  }

  private static boolean isAt(Resolution resolution, String id) {
    return resolution.ranked().stream()
        .anyMatch(c -> c.incident().equals(id) && c.strength() >= NAMED);
  }
}
