package dev.ghotona.answering;

import static dev.ghotona.answering.Exchange.limited;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import java.util.List;
import java.util.Optional;

/** Comes back to what was last told: says it again, or tells where it is from. */
final class Recollection {
  private static final int SHORTEST = 2;
  private static final float SURE = 0.5f;

  private Recollection() {}

  /** The last answer again; where there is none, the language is changed or help given. */
  static Answerer.Turn again(Exchange exchange) {
    List<Claim> told = told(exchange);
    if (!told.isEmpty()) {
      IncidentProfile profile = last(exchange).orElseThrow();
      return exchange.keep(new Answer.Told(profile.incident(), Answer.Verdict.NONE, told));
    }
    return exchange.keep(
        exchange
            .meaning()
            .wanted()
            .<Answer>map(language -> new Answer.LanguageChosen(language, exchange.examples()))
            .orElseGet(() -> new Answer.Help(exchange.examples())));
  }

  /** What is asked of the last answer itself, if anything is. */
  static Optional<Answerer.Turn> of(Exchange exchange) {
    if (asksSource(exchange)) {
      return sourced(exchange);
    }
    return asksSpeaker(exchange) ? Optional.of(again(exchange)) : Optional.empty();
  }

  private static boolean asksSource(Exchange exchange) {
    return exchange.isOnlyAbout("source", "report", "news", "publish", "clue", "origin", "url")
        && (exchange.meaning().intent().of(Aspect.REPORTING) > SURE
            || exchange.meaning().focus().size() <= SHORTEST);
  }

  private static boolean asksSpeaker(Exchange exchange) {
    return !exchange.dialogue().told().isEmpty()
        && exchange.isOnlyAbout("say")
        && exchange.meaning().intent().yesNo() < SURE
        && exchange.asks("who");
  }

  private static Optional<Answerer.Turn> sourced(Exchange exchange) {
    return last(exchange)
        .filter(profile -> !profile.claims().isEmpty())
        .map(
            profile -> {
              List<Claim> told = told(exchange);
              List<Claim> asked = told.isEmpty() ? limited(profile.claims(), 1) : told;
              return exchange.keep(new Answer.Sourced(profile.incident(), asked));
            });
  }

  private static Optional<IncidentProfile> last(Exchange exchange) {
    return exchange.dialogue().incident().flatMap(exchange.knowledge()::profile);
  }

  private static List<Claim> told(Exchange exchange) {
    return last(exchange).stream()
        .flatMap(profile -> profile.claims().stream())
        .filter(claim -> exchange.dialogue().told().contains(claim.id()))
        .toList();
  }
}
