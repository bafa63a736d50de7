package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers questions across incidents. What asks for several ("which", "all", "how many", "the
 * latest") must stand beside a word for incidents, with nothing in between but what tells them
 * apart, as a year or a country: "which servers did the attack hit" is about one incident.
 */
final class Surveys {
  static final int PER_PAGE = 8;

  /** Of what names no more than a time: the first half of the year before last. */
  private static final int MOST_NOTIONS_OF_A_TIME = 6;

  private static final Set<String> INCIDENTS = Set.of("incident", "attack", "hack");
  private static final Set<String> PLURAL_ENDINGS = Set.of("গুলো", "গুলি", "গুলোর", "gulo", "guli");
  private static final Set<String> HINDI_INCIDENTS =
      Set.of("घटनाएं", "घटनाएँ", "घटनाओं", "ghatnaye", "ghatnayen");
  private static final Set<String> HINDI_PLURALS = Set.of("हमले", "हमलों", "hamle");

  private final Filters filters;
  private final Understanding understanding;
  private final Relevance relevance;

  Surveys(Understanding understanding, Relevance relevance) {
    this.filters = new Filters(understanding);
    this.understanding = understanding;
    this.relevance = relevance;
  }

  /** What is asked for across incidents, and by what they are to be selected. */
  private record Asked(Sign sign, List<Criterion> by) {
    /** The one year in which the time lies, if it does. */
    Optional<Integer> year() {
      return by.stream()
          .flatMap(
              c ->
                  c instanceof Criterion.During(var time, var words)
                      ? Stream.of(time)
                      : Stream.empty())
          .filter(time -> time.from().getYear() == time.to().getYear())
          .map(time -> time.from().getYear())
          .findFirst();
    }

    /** The same, of other times. */
    Asked of(List<Criterion> times) {
      Stream<Criterion> others = by.stream().filter(c -> !(c instanceof Criterion.During));
      return new Asked(sign, Stream.concat(others, times.stream()).toList());
    }
  }

  /**
   * The answer, where the question is one across incidents, or asks the last one of another time.
   *
   * @param today the day of asking
   */
  Optional<Answerer.Turn> turn(Exchange exchange, LocalDate today) {
    if (exchange.named() > 0) {
      return Optional.empty();
    }
    return asked(exchange, today)
        .map(asked -> answer(exchange, asked, exchange.meaning().text()))
        .or(() -> followUp(exchange, today));
  }

  private static Optional<Asked> asked(Exchange exchange, LocalDate today) {
    boolean listed = exchange.meaning().intent().act() == Act.LIST;
    if (!listed && !hasSign(exchange) && !hasIncidents(exchange)) {
      return Optional.empty();
    }
    List<Times.Found> times = times(exchange, today);
    return sign(exchange, times)
        .map(found -> asked(exchange, times, found))
        .orElseGet(
            () -> listed || names(exchange, times) ? listed(exchange, times) : Optional.empty());
  }

  /** "The incidents of 2021": a list is asked for, and something selects. */
  private static Optional<Asked> listed(Exchange exchange, List<Times.Found> times) {
    List<Criterion> by = Filters.of(exchange, times, notion -> false);
    return by.isEmpty() ? Optional.empty() : Optional.of(new Asked(Sign.SEVERAL, by));
  }

  private static boolean hasIncidents(Exchange exchange) {
    return exchange.meaning().focus().stream().anyMatch(term -> areIncidents(exchange, term));
  }

  private static boolean areIncidents(Exchange exchange, Term term) {
    return isIncident(term) && isSurelyPlural(lastWord(exchange, term));
  }

  /** "Attacks in March 2021": nothing is said but which incidents, by a time. */
  private static boolean names(Exchange exchange, List<Times.Found> times) {
    return !times.isEmpty()
        && hasIncidents(exchange)
        && exchange.meaning().focus().stream()
            .allMatch(
                term ->
                    areIncidents(exchange, term)
                        || tellsApart(exchange, times, term)
                        || term.isGrammar() && !asks(term));
  }

  private static Optional<Asked> asked(
      Exchange exchange, List<Times.Found> times, Sign.Found found) {
    List<Criterion> by =
        Filters.of(exchange, times, n -> found.from() <= n.at() && n.at() < found.to());
    return switch (found.sign()) {
      case ONE -> by.isEmpty() ? Optional.empty() : Optional.of(new Asked(Sign.ONE, by));
      case SEVERAL, COUNT, LATEST, EARLIEST -> Optional.of(new Asked(found.sign(), by));
      case STORY -> Optional.empty();
    };
  }

  /** The times that the sentences that ask name. */
  private static List<Times.Found> times(Exchange exchange, LocalDate today) {
    Meaning meaning = exchange.meaning();
    return Times.in(meaning.analysis(), meaning.form(), today).stream()
        .filter(
            time ->
                meaning.focus().stream()
                    .anyMatch(t -> t.from() <= time.from() && time.from() < t.to()))
        .toList();
  }

  /** Whether this was a question across incidents, whenever it was asked. */
  boolean isAsked(Meaning before, Exchange exchange) {
    Exchange earlier = earlier(before, exchange);
    return earlier.named() == 0 && asked(earlier, LocalDate.EPOCH).isPresent();
  }

  private Exchange earlier(Meaning before, Exchange exchange) {
    return Exchange.of(before, exchange.dialogue(), exchange.knowledge(), relevance);
  }

  /** "And in 2020?": what was asked before, of another time. */
  private Optional<Answerer.Turn> followUp(Exchange exchange, LocalDate today) {
    Optional<String> before = exchange.dialogue().question();
    if (before.isEmpty() || exchange.notions().size() > MOST_NOTIONS_OF_A_TIME) {
      return Optional.empty();
    }
    List<Times.Found> times = times(exchange, today);
    return times.isEmpty() || saysMore(exchange, times)
        ? Optional.empty()
        : followUp(exchange, times, before.get(), today);
  }

  private Optional<Answerer.Turn> followUp(
      Exchange exchange, List<Times.Found> times, String before, LocalDate today) {
    Meaning meaning =
        understanding.understand(before, exchange.knowledge().names(), exchange.meaning().form());
    Exchange earlier = earlier(meaning, exchange);
    if (earlier.named() > 0) {
      return Optional.empty();
    }
    String question = retimed(earlier, exchange, times, today);
    return asked(earlier, today)
        .map(asked -> asked.of(Filters.of(exchange, of(asked, times), notion -> true)))
        .map(asked -> answer(exchange, asked, question));
  }

  /** The earlier question with another time in it; one without its year lasts for one answer. */
  private static String retimed(
      Exchange earlier, Exchange exchange, List<Times.Found> times, LocalDate today) {
    String before = earlier.meaning().text();
    if (times.stream().anyMatch(Times.Found::yearless)) {
      return before;
    }
    String time = Filters.words(exchange.meaning(), times.getFirst().from(), times.getLast().to());
    List<Times.Found> old = times(earlier, today);
    return old.isEmpty()
        ? time + " " + before
        : before.replace(
            Filters.words(earlier.meaning(), old.getFirst().from(), old.getLast().to()), time);
  }

  /** "And in March?", where 2021 was asked for, is March 2021. */
  private static List<Times.Found> of(Asked before, List<Times.Found> times) {
    return times.stream().map(time -> before.year().map(time::inYear).orElse(time)).toList();
  }

  /** Whether a text asks or speaks of anything but these times of incidents. */
  private static boolean saysMore(Exchange exchange, List<Times.Found> times) {
    return exchange.meaning().focus().stream()
        .filter(term -> times.stream().noneMatch(time -> Filters.covers(time, term.from())))
        .anyMatch(term -> asks(term) || !term.isGrammar() && !Notion.isDeed(term));
  }

  private static boolean asks(Term term) {
    return term.senses().stream().anyMatch(Sense.Asking.class::isInstance);
  }

  /**
   * @param question what is remembered, to be asked of another time
   */
  private Answerer.Turn answer(Exchange exchange, Asked asked, String question) {
    return switch (asked.sign()) {
      case LATEST, EARLIEST -> outermost(exchange, asked, question);
      case ONE, SEVERAL, COUNT, STORY ->
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

  private Answerer.Turn outermost(Exchange exchange, Asked asked, String question) {
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

  private static boolean hasSign(Exchange exchange) {
    return signs(exchange).findAny().isPresent();
  }

  private static Stream<Sign.Found> signs(Exchange exchange) {
    Analysis analysis = exchange.meaning().analysis();
    return exchange.meaning().focus().stream()
        .flatMapToInt(term -> IntStream.range(term.from(), term.to()))
        .mapToObj(at -> Sign.at(analysis, at))
        .flatMap(Optional::stream);
  }

  /** The sign that stands beside a word for incidents. */
  private static Optional<Sign.Found> sign(Exchange exchange, List<Times.Found> times) {
    return signs(exchange)
        .map(found -> beside(exchange, times, found))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Incidents which?" is said too, where nothing else stands behind that is asked for. */
  private static Optional<Sign.Found> beside(
      Exchange exchange, List<Times.Found> times, Sign.Found found) {
    if (isWithinPhrase(exchange, found)) {
      return Optional.empty();
    }
    boolean single = found.sign() == Sign.ONE;
    Optional<Term> head =
        single || hasContentAt(exchange, found.to())
            ? after(exchange, times, found.to())
                .filter(term -> !single || isNextTo(found, term) || isPlural(exchange, term))
            : before(exchange, found.from());
    return head.flatMap(term -> counted(exchange, found, term));
  }

  private static boolean isNextTo(Sign.Found found, Term head) {
    return head.from() == found.to();
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
    boolean plural = isPlural(exchange, head);
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

  private static boolean isPlural(Exchange exchange, Term head) {
    String word = lastWord(exchange, head);
    return isSurelyPlural(word) || HINDI_PLURALS.contains(word);
  }

  private static String lastWord(Exchange exchange, Term term) {
    return exchange.meaning().analysis().tokens().get(term.to() - 1).text();
  }

  /** The plural of हमला is that of the attack's as well. */
  private static boolean isSurelyPlural(String word) {
    return word.endsWith("s")
        || HINDI_INCIDENTS.contains(word)
        || PLURAL_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static Optional<Term> after(Exchange exchange, List<Times.Found> times, int token) {
    for (Term term : exchange.meaning().focus()) {
      if (term.from() >= token) {
        if (isIncident(term)) {
          return Optional.of(term);
        }
        if (!tellsApart(exchange, times, term) && !isArticle(term)) {
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

  private static boolean tellsApart(Exchange exchange, List<Times.Found> times, Term term) {
    return times.stream().anyMatch(time -> Filters.covers(time, term.from()))
        || exchange.notions().stream()
            .anyMatch(n -> n.at() == term.from() && Filters.tellsApart(n));
  }
}
