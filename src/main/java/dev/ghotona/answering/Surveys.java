package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers questions across incidents. What asks for several ("which", "all", "how many", "the
 * latest") must stand beside a word for incidents, with nothing in between but what tells them
 * apart, as a year or a country: "which servers did the attack hit" is about one incident.
 */
final class Surveys {
  static final int PER_PAGE = 8;

  private static final Set<String> INCIDENTS = Set.of("incident", "attack", "hack");
  private static final Set<String> PLURAL_ENDINGS = Set.of("গুলো", "গুলি", "গুলোর", "gulo", "guli");
  private static final Set<String> HINDI_PLURALS =
      Set.of("हमले", "हमलों", "घटनाएं", "घटनाएँ", "घटनाओं", "hamle", "ghatnaye", "ghatnayen");

  private final Filters filters;

  Surveys(Filters filters) {
    this.filters = filters;
  }

  /** The answer, where the question is one across incidents. */
  Optional<Answerer.Turn> turn(Exchange exchange) {
    if (exchange.named() > 0) {
      return Optional.empty();
    }
    return sign(exchange).map(found -> asked(exchange, found)).orElseGet(() -> listed(exchange));
  }

  /** "The incidents of 2021": a list is asked for, and something selects. */
  private Optional<Answerer.Turn> listed(Exchange exchange) {
    List<Criterion> by = Filters.of(exchange, notion -> false);
    return exchange.meaning().intent().act() == Act.LIST && !by.isEmpty()
        ? Optional.of(surveyed(exchange, by))
        : Optional.empty();
  }

  private Optional<Answerer.Turn> asked(Exchange exchange, Sign.Found found) {
    List<Criterion> by = Filters.of(exchange, n -> found.from() <= n.at() && n.at() < found.to());
    return switch (found.sign()) {
      case LATEST, EARLIEST -> outermost(exchange, found.sign() == Sign.LATEST, by);
      case ONE -> by.isEmpty() ? Optional.empty() : Optional.of(surveyed(exchange, by));
      case SEVERAL, COUNT -> Optional.of(by.isEmpty() ? all(exchange) : surveyed(exchange, by));
      case STORY -> Optional.empty();
    };
  }

  private static Answerer.Turn all(Exchange exchange) {
    return exchange.keep(Menu.page(exchange.knowledge(), 1));
  }

  private Answerer.Turn surveyed(Exchange exchange, List<Criterion> by) {
    Answer.Surveyed answer = page(by, 1, exchange.knowledge());
    return answer.all() == 1
        ? about(exchange, answer.incidents().getFirst(), answer, List.of())
        : exchange.keep(answer);
  }

  /** A page of the incidents that meet all of these; the last one where there are not so many. */
  Answer.Surveyed page(List<Criterion> by, int page, Knowledge knowledge) {
    List<List<Mark>> marks = filters.marks(by, knowledge);
    int from = (Math.max(1, page) - 1) * PER_PAGE;
    Selected found = knowledge.index().select(marks, Order.LATEST_FIRST, from, PER_PAGE);
    int last = Math.max(1, (found.all() + PER_PAGE - 1) / PER_PAGE);
    if (page > last) {
      return page(by, last, knowledge);
    }
    List<Incident> shown = knowledge.read(found.ids());
    return new Answer.Surveyed(
        by, shown, Math.max(1, page), PER_PAGE, found.all(), knowledge.size());
  }

  private Optional<Answerer.Turn> outermost(Exchange exchange, boolean latest, List<Criterion> by) {
    Knowledge knowledge = exchange.knowledge();
    Order order = latest ? Order.LATEST_FIRST : Order.EARLIEST_FIRST;
    Selected found = knowledge.index().select(filters.marks(by, knowledge), order, 0, 1);
    List<Incident> first = knowledge.read(found.ids());
    if (first.isEmpty()) {
      return by.isEmpty() ? Optional.empty() : Optional.of(surveyed(exchange, by));
    }
    Incident incident = first.getFirst();
    List<Claim> when = when(incident);
    if (when.isEmpty()) {
      return Optional.of(about(exchange, incident, new Answer.Listed(List.of(incident)), when));
    }
    var told = new Answer.Told(incident, Answer.Verdict.NONE, when);
    int stored = knowledge.size();
    return Optional.of(
        about(exchange, incident, new Answer.Outermost(latest, by, stored, told), when));
  }

  private static List<Claim> when(Incident incident) {
    return incident.currentClaims().stream().filter(c -> c.aspect() == Aspect.WHEN).toList();
  }

  private static Answerer.Turn about(
      Exchange exchange, Incident incident, Answer answer, List<Claim> told) {
    var dialogue =
        new Dialogue(
            Optional.of(incident.id()),
            Optional.empty(),
            exchange.dialogue().form(),
            told.stream().map(Claim::id).toList());
    return new Answerer.Turn(exchange.meaning(), answer, dialogue);
  }

  /** The sign that stands beside a word for incidents. */
  private static Optional<Sign.Found> sign(Exchange exchange) {
    Analysis analysis = exchange.meaning().analysis();
    for (Term term : exchange.meaning().focus()) {
      for (int at = term.from(); at < term.to(); at++) {
        Optional<Sign.Found> found = Sign.at(analysis, at).flatMap(sign -> beside(exchange, sign));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "Incidents which?" is said too, where nothing else stands behind that is asked for. */
  private static Optional<Sign.Found> beside(Exchange exchange, Sign.Found found) {
    if (isWithinPhrase(exchange, found)) {
      return Optional.empty();
    }
    boolean single = found.sign() == Sign.ONE;
    Optional<Term> head =
        single || hasContentAt(exchange, found.to())
            ? after(exchange, found.to(), !single)
            : before(exchange, found.from());
    return head.flatMap(term -> counted(exchange, found, term));
  }

  /** "How much" may be no more than the begin of "how much money". */
  private static boolean isWithinPhrase(Exchange exchange, Sign.Found found) {
    return exchange.meaning().focus().stream()
        .anyMatch(term -> term.from() < found.to() && found.to() < term.to());
  }

  private static boolean hasContentAt(Exchange exchange, int token) {
    return exchange.meaning().focus().stream()
        .anyMatch(term -> term.from() == token && !term.isGrammar());
  }

  /** English and Hindi tell by the word itself whether one is meant or several. */
  private static Optional<Sign.Found> counted(Exchange exchange, Sign.Found found, Term head) {
    Analysis analysis = exchange.meaning().analysis();
    String word = analysis.tokens().get(head.to() - 1).text();
    boolean plural = isPlural(word);
    return switch (found.sign()) {
      case ONE ->
          Optional.of(plural ? new Sign.Found(Sign.SEVERAL, found.from(), found.to()) : found);
      case COUNT -> isEnglish(analysis, found) && !plural ? Optional.empty() : Optional.of(found);
      case SEVERAL, LATEST, EARLIEST -> Optional.of(found);
      case STORY -> Optional.empty();
    };
  }

  private static boolean isEnglish(Analysis analysis, Sign.Found found) {
    Token last = analysis.tokens().get(found.to() - 1);
    return last.script() == Script.LATIN
        && (last.text().equals("many") || last.text().equals("of"));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s")
        || HINDI_PLURALS.contains(word)
        || PLURAL_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static Optional<Term> after(Exchange exchange, int token, boolean skipping) {
    for (Term term : exchange.meaning().focus()) {
      if (term.from() >= token) {
        if (isIncident(term)) {
          return Optional.of(term);
        }
        if (!skipping || !(tellsApart(exchange, term) || isArticle(term))) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Term> before(Exchange exchange, int token) {
    for (Term term : exchange.meaning().focus().reversed()) {
      if (term.to() <= token) {
        return isIncident(term) ? Optional.of(term) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isIncident(Term term) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Topic topic && INCIDENTS.contains(topic.id()));
  }

  private static boolean isArticle(Term term) {
    return term.senses().contains(new Sense.Grammar("article_def"));
  }

  private static boolean tellsApart(Exchange exchange, Term term) {
    return exchange.notions().stream()
        .anyMatch(n -> n.at() == term.from() && Filters.tellsApart(n));
  }
}
