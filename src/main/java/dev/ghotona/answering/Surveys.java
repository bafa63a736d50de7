package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.text.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers questions across incidents, and what is asked next of another time or of others. */
final class Surveys {
  static final int PER_PAGE = 8;

  private final Filters filters;
  private final Understanding understanding;
  private final Relevance relevance;

  Surveys(Understanding understanding, Relevance relevance) {
    this.filters = new Filters(understanding);
    this.understanding = understanding;
    this.relevance = relevance;
  }

  /**
   * The answer, where the question is one across incidents, or asks the last one of others.
   *
   * @param today the day of asking
   */
  Optional<Answerer.Turn> turn(Exchange exchange, LocalDate today) {
    if (exchange.namesIncident()) {
      return Optional.empty();
    }
    return Across.survey(exchange, today)
        .map(asked -> answer(exchange, asked, exchange.meaning().text()))
        .or(() -> followUp(exchange, today));
  }

  /** Whether this was a question across incidents, whenever it was asked. */
  boolean isAsked(Meaning before, Exchange exchange) {
    Exchange earlier = earlier(before, exchange);
    return !earlier.namesIncident() && Across.survey(earlier, LocalDate.EPOCH).isPresent();
  }

  /** Of whom nothing was told, but that it is one of those asked for, was not talked about then. */
  private Exchange earlier(Meaning before, Exchange exchange) {
    Dialogue dialogue = exchange.dialogue();
    Dialogue then =
        dialogue.told().isEmpty()
            ? new Dialogue(Optional.empty(), dialogue.question(), dialogue.form(), List.of())
            : dialogue;
    return Exchange.of(before, then, exchange.knowledge(), relevance);
  }

  /** What was asked before, of another time, country or line of work. */
  private Optional<Answerer.Turn> followUp(Exchange exchange, LocalDate today) {
    return exchange
        .dialogue()
        .question()
        .flatMap(
            before ->
                FollowUp.of(exchange, today).flatMap(asked -> followUp(asked, before, today)));
  }

  private Optional<Answerer.Turn> followUp(FollowUp followUp, String before, LocalDate today) {
    Exchange exchange = followUp.exchange();
    Meaning meaning =
        understanding.understand(before, exchange.knowledge().names(), exchange.meaning().form());
    Exchange earlier = earlier(meaning, exchange);
    if (earlier.named() > 0) {
      return Optional.empty();
    }
    return Across.survey(earlier, today)
        .map(asked -> followUp.of(asked, earlier))
        .map(asked -> answer(exchange, asked, followUp.asQuestion(earlier, today)));
  }

  /**
   * @param question what is remembered, to be asked of others
   */
  private Answerer.Turn answer(Exchange exchange, Survey asked, String question) {
    return switch (asked.sign()) {
      case LATEST, EARLIEST -> outermost(exchange, asked, question);
      case ONE, SEVERAL, COUNT, HAPPENED, STORY ->
          asked.by().isEmpty()
              ? kept(exchange, Menu.page(exchange.knowledge(), 1), question)
              : surveyed(exchange, asked.by(), question);
    };
  }

  private Answerer.Turn surveyed(Exchange exchange, List<Criterion> by, String question) {
    Answer.Surveyed answer = page(by, 1, exchange.knowledge());
    return answer.all() == 1
        ? about(exchange, answer.incidents().getFirst(), answer, List.of(), question)
        : kept(exchange, answer, question);
  }

  /** The talk stays where it was, but for what was asked. */
  private static Answerer.Turn kept(Exchange exchange, Answer answer, String question) {
    Dialogue before = exchange.dialogue();
    return new Answerer.Turn(
        exchange.meaning(),
        answer,
        new Dialogue(before.incident(), Optional.of(question), before.form(), before.told()));
  }

  /** A page of the incidents that meet all of these; the last one where there are not so many. */
  Answer.Surveyed page(List<Criterion> by, int page, Knowledge knowledge) {
    int from = (Math.max(1, page) - 1) * PER_PAGE;
    Selected found =
        knowledge.index().select(filters.wanted(by, knowledge), Order.LATEST_FIRST, from, PER_PAGE);
    int last = Math.max(1, (found.all() + PER_PAGE - 1) / PER_PAGE);
    if (page > last) {
      return page(by, last, knowledge);
    }
    List<Incident> shown = knowledge.read(found.ids());
    return new Answer.Surveyed(
        by, shown, Math.max(1, page), PER_PAGE, found.all(), found.perhaps(), knowledge.size());
  }

  private Answerer.Turn outermost(Exchange exchange, Survey asked, String question) {
    Knowledge knowledge = exchange.knowledge();
    boolean latest = asked.sign() == Sign.LATEST;
    Order order = latest ? Order.LATEST_FIRST : Order.EARLIEST_FIRST;
    Selected found = knowledge.index().select(filters.wanted(asked.by(), knowledge), order, 0, 1);
    List<Incident> first = knowledge.read(found.ids());
    if (first.isEmpty()) {
      return asked.by().isEmpty()
          ? kept(exchange, Menu.page(knowledge, 1), question)
          : surveyed(exchange, asked.by(), question);
    }
    Incident incident = first.getFirst();
    List<Claim> when = when(incident);
    if (when.isEmpty()) {
      return about(exchange, incident, new Answer.Listed(List.of(incident)), when, question);
    }
    var told = new Answer.Told(incident, Answer.Verdict.NONE, when);
    var answer = new Answer.Outermost(latest, asked.by(), knowledge.size(), told);
    return about(exchange, incident, answer, when, question);
  }

  private static List<Claim> when(Incident incident) {
    return incident.currentClaims().stream().filter(c -> c.aspect() == Aspect.WHEN).toList();
  }

  private static Answerer.Turn about(
      Exchange exchange, Incident incident, Answer answer, List<Claim> told, String question) {
    var dialogue =
        new Dialogue(
            Optional.of(incident.id()),
            Optional.of(question),
            exchange.dialogue().form(),
            told.stream().map(Claim::id).toList());
    return new Answerer.Turn(exchange.meaning(), answer, dialogue);
  }
}
