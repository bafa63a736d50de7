package dev.ghotona.answering;

import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import java.util.List;
import java.util.Optional;

/** The incidents that may be meant where it is not clear which one is. */
final class Candidates {
  private static final int MOST = 5;
  private static final double LIKELY = 0.2;

  private Candidates() {}

  /** Which incident is meant? The question is kept, to be answered once that is known. */
  static Answerer.Turn askBack(Exchange exchange) {
    Dialogue before = exchange.dialogue();
    return new Answerer.Turn(
        exchange.meaning(),
        new Answer.Clarify(candidates(exchange)),
        new Dialogue(
            before.incident(), Optional.of(exchange.meaning().text()), before.form(), List.of()));
  }

  private static List<Incident> candidates(Exchange exchange) {
    List<Incident> likely = likely(exchange);
    return likely.size() >= 2 ? likely : exchange.knowledge().first(MOST);
  }

  /** Those that the words may well mean, the likeliest first; a few at most. */
  static List<Incident> likely(Exchange exchange) {
    return exchange
        .knowledge()
        .read(
            exchange.resolution().ranked().stream()
                .filter(c -> c.strength() >= LIKELY)
                .limit(MOST)
                .map(Resolution.Candidate::incident)
                .toList());
  }
}
