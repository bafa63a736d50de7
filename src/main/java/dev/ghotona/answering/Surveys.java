package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.text.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers questions across incidents, and what is asked next of another time or of others. */
final class Surveys {
  static final int PER_PAGE = 8;

  private final Criteria criteria;

  Surveys(Understanding understanding) {
    this.criteria = new Criteria(understanding);
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
    Optional<FollowUp> next =
        before(exchange).flatMap(before -> FollowUp.of(exchange, before, today));
    return next.filter(FollowUp::pointsBack)
        .map(asked -> asked.survey(criteria))
        .or(() -> Across.survey(exchange, today))
        .or(() -> next.map(asked -> asked.survey(criteria)))
        .map(asked -> answer(exchange, asked));
  }

  /** What was asked across incidents just before. */
  private static Optional<Survey> before(Exchange exchange) {
    return exchange.dialogue().question().flatMap(Survey::parse);
  }

  private Answerer.Turn answer(Exchange exchange, Survey asked) {
    return switch (asked.sign()) {
      case LATEST, EARLIEST -> outermost(exchange, asked);
      case ONE, SEVERAL, COUNT, FIRST, LAST, HAPPENED, STORY -> listed(exchange, asked);
    };
  }

  private Answerer.Turn listed(Exchange exchange, Survey asked) {
    return asked.by().isEmpty()
        ? kept(exchange, Menu.page(exchange.knowledge(), 1), asked)
        : surveyed(exchange, asked);
  }

  private Answerer.Turn surveyed(Exchange exchange, Survey asked) {
    Answer.Surveyed answer = page(asked.by(), 1, exchange.knowledge());
    return answer.all() == 1
        ? about(exchange, answer.incidents().getFirst(), answer, List.of(), asked)
        : kept(exchange, answer, asked);
  }

  /** All that are stored: what is asked next may be of these. */
  Answerer.Turn ofAll(Exchange exchange) {
    return listed(exchange, new Survey(Sign.SEVERAL, List.of()));
  }

  /** The talk stays where it was, but for what was asked. */
  private static Answerer.Turn kept(Exchange exchange, Answer answer, Survey asked) {
    Dialogue before = exchange.dialogue();
    return new Answerer.Turn(
        exchange.meaning(),
        answer,
        new Dialogue(
            before.incident(), Optional.of(asked.written()), before.form(), before.told()));
  }

  /** A page of the incidents that meet all of these; the last one where there are not so many. */
  Answer.Surveyed page(List<Criterion> by, int page, Knowledge knowledge) {
    int from = (Math.max(1, page) - 1) * PER_PAGE;
    Selected found =
        knowledge
            .index()
            .select(criteria.wanted(by, knowledge), Order.LATEST_FIRST, from, PER_PAGE);
    int last = Math.max(1, (found.all() + PER_PAGE - 1) / PER_PAGE);
    if (page > last) {
      return page(by, last, knowledge);
    }
    List<Incident> shown = knowledge.read(found.ids());
    return new Answer.Surveyed(
        by, shown, Math.max(1, page), PER_PAGE, found.all(), found.perhaps(), knowledge.size());
  }

  private Answerer.Turn outermost(Exchange exchange, Survey asked) {
    Knowledge knowledge = exchange.knowledge();
    boolean latest = asked.sign() == Sign.LATEST;
    Order order = latest ? Order.LATEST_FIRST : Order.EARLIEST_FIRST;
    Selected found = knowledge.index().select(criteria.wanted(asked.by(), knowledge), order, 0, 1);
    List<Incident> first = knowledge.read(found.ids());
    if (first.isEmpty()) {
      return listed(exchange, asked);
    }
    Incident incident = first.getFirst();
    List<Claim> when = when(incident);
    if (when.isEmpty()) {
      return about(exchange, incident, new Answer.Listed(List.of(incident)), when, asked);
    }
    var told = new Answer.Told(incident, Answer.Verdict.NONE, when);
    var answer = new Answer.Outermost(latest, asked.by(), knowledge.size(), told);
    return about(exchange, incident, answer, when, asked);
  }

  private static List<Claim> when(Incident incident) {
    return incident.currentClaims().stream().filter(c -> c.aspect() == Aspect.WHEN).toList();
  }

  private static Answerer.Turn about(
      Exchange exchange, Incident incident, Answer answer, List<Claim> told, Survey asked) {
    var dialogue =
        new Dialogue(
            Optional.of(incident.id()),
            Optional.of(asked.written()),
            exchange.dialogue().form(),
            told.stream().map(Claim::id).toList());
    return new Answerer.Turn(exchange.meaning(), answer, dialogue);
  }
}
