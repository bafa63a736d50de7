package dev.ghotona.answering;

import dev.ghotona.understanding.intent.Intent;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;

/** The last question, wanted of another incident. */
final class Switch {
  private static final float PLAINLY_ASKED = 0.7f;

  private Switch() {}

  /**
   * Whether the text, after a question, only names an incident: "and the hospital?", "no, the other
   * one".
   */
  static boolean isMeant(Exchange exchange) {
    return exchange.dialogue().question().isPresent()
        && (exchange.resolution().isNamed() || namesSector(exchange))
        && exchange.notions().stream().allMatch(n -> isBare(n) || isNamed(exchange, n))
        && exchange.meaning().focus().stream().noneMatch(t -> asks(exchange, t));
  }

  /** Whether a term is a question word; one that may be another word too counts if it fits. */
  private static boolean asks(Exchange exchange, Term term) {
    boolean may = term.senses().stream().anyMatch(s -> s instanceof Sense.Asking);
    Intent intent = exchange.meaning().intent();
    return may && (term.senses().size() == 1 || intent.of(intent.aspect()) >= PLAINLY_ASKED);
  }

  private static boolean isNamed(Exchange exchange, Notion notion) {
    return exchange.meaning().mentions().stream().anyMatch(m -> m.covers(notion.at()));
  }

  private static boolean namesSector(Exchange exchange) {
    return exchange.notions().stream()
        .flatMap(n -> n.term().senses().stream())
        .anyMatch(s -> s instanceof Sense.Topic t && !Sectors.of(t.id()).isEmpty());
  }

  private static boolean isBare(Notion notion) {
    return notion.term().senses().stream()
        .anyMatch(s -> s instanceof Sense.Topic t && isBare(t.id()));
  }

  private static boolean isBare(String topic) {
    return !Sectors.of(topic).isEmpty()
        || switch (topic) {
          case "incident", "attack", "hack", "email", "server", "say" -> true;
          default -> false;
        };
  }
}
