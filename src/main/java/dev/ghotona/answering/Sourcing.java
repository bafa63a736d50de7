package dev.ghotona.answering;

import static dev.ghotona.answering.Exchange.limited;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import java.util.List;
import java.util.Set;

/** "Who wrote about it?": on whose word an incident is told, asked as such. */
final class Sourcing {
  private static final Set<String> TELLING =
      Set.of("say", "report", "news", "source", "publish", "url");
  private static final Set<String> KNOWLEDGE = Set.of("data", "details", "find");
  private static final float SURE = 0.5f;
  private static final int MOST = 4;

  private Sourcing() {}

  /** Whether nothing else is asked than who tells of it, or where that was learnt. */
  static boolean isAsked(Exchange exchange) {
    return exchange.meaning().intent().yesNo() < SURE
        && (exchange.asks("who") && isAbout(exchange, TELLING, Set.of())
            || exchange.asks("what") && exchange.has("source") && saysNoMore(exchange)
            || exchange.asks("where")
                && exchange.hasGrammar("case_ablative")
                && isAbout(exchange, KNOWLEDGE, TELLING));
  }

  /** "The source of the attack" is where it came from. */
  private static boolean saysNoMore(Exchange exchange) {
    return exchange.notions().stream().allMatch(n -> n.isAnyOf(TELLING));
  }

  /** Whether it speaks of one of these, and of nothing else but the incident and of those. */
  private static boolean isAbout(Exchange exchange, Set<String> some, Set<String> others) {
    return exchange.notions().stream().anyMatch(n -> n.isAnyOf(some))
        && exchange.notions().stream()
            .allMatch(n -> n.isAnyOf(some) || n.isAnyOf(others) || n.isDeed());
  }

  /** The claims on who reported it; without any, where it was published. */
  static Answer of(IncidentProfile profile) {
    List<Claim> reporting =
        profile.claims().stream().filter(c -> c.aspect() == Aspect.REPORTING).toList();
    return reporting.isEmpty()
        ? new Answer.Publications(List.of(profile.incident()))
        : new Answer.Told(profile.incident(), Answer.Verdict.NONE, limited(reporting, MOST));
  }
}
