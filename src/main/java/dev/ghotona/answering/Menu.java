package dev.ghotona.answering;

import static dev.ghotona.answering.Exchange.limited;

import dev.ghotona.answering.Answerer.Obeyed;
import dev.ghotona.answering.Answerer.Terms;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Command.Kind;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import java.util.List;
import java.util.Optional;

/** Answers commands: of incidents it tells stored claims and their sources, as questions do. */
final class Menu {
  private static final int EXAMPLES = 3;
  private static final int MOST_OFFERED = 8;
  private static final int MOST_SOURCES = 10;

  /** More than any store has. */
  private static final int MOST_PAGES = 999_999;

  private final Questions questions;
  private final Surveys surveys;

  Menu(Questions questions, Surveys surveys) {
    this.questions = questions;
    this.surveys = surveys;
  }

  Obeyed obey(Command command, Dialogue dialogue, Knowledge knowledge, Terms terms) {
    var order = new Order(command, dialogue, knowledge);
    return switch (command.kind()) {
      case START -> start(order);
      case HELP -> order.keep(new Answer.Help(order.examples()));
      case INCIDENTS -> order.keep(page(order));
      case INCIDENT -> command.argument().isEmpty() ? order.keep(page(order)) : opened(order);
      case TIMELINE -> ofOne(order, Menu::chronicle);
      case SOURCES -> sources(order);
      case LANGUAGE -> order.keep(language(order, terms));
      case SETTINGS -> order.keep(new Answer.Settings(terms.chosen()));
      case PRIVACY -> order.keep(new Answer.Privacy(terms.periods()));
      case FORGET -> new Obeyed(new Answer.Forgotten(), Dialogue.NEW);
    };
  }

  /** A command, and what it is given in. */
  private record Order(Command command, Dialogue dialogue, Knowledge knowledge) {
    Obeyed keep(Answer answer) {
      return new Obeyed(answer, dialogue);
    }

    /** From now on the talk is about this incident, of which these claims were told. */
    Obeyed about(Incident incident, Answer answer, List<Claim> told) {
      List<String> ids = told.stream().map(Claim::id).toList();
      return new Obeyed(
          answer, new Dialogue(Optional.of(incident.id()), Optional.empty(), dialogue.form(), ids));
    }

    List<Incident> examples() {
      return knowledge.first(EXAMPLES);
    }

    Optional<IncidentProfile> talkedAbout() {
      return dialogue.incident().flatMap(knowledge::profile);
    }
  }

  private Obeyed start(Order order) {
    return order
        .knowledge()
        .profile(order.command().argument())
        .map(profile -> questions.opened(profile, order.dialogue(), order.knowledge()))
        .orElseGet(
            () ->
                order.keep(new Answer.SmallTalk(Answer.SmallTalk.Kind.GREETING, order.examples())));
  }

  private Obeyed opened(Order order) {
    return switch (naming(order)) {
      case Naming.One(var profile) ->
          questions.opened(profile, order.dialogue(), order.knowledge());
      case Naming.Several(var incidents) -> order.keep(new Answer.Clarify(incidents));
      case Naming.Nobody() -> order.keep(new Answer.OutOfScope(order.examples()));
    };
  }

  private Naming naming(Order order) {
    String name = order.command().argument();
    return order
        .knowledge()
        .profile(name)
        .<Naming>map(Naming.One::new)
        .orElseGet(() -> questions.naming(name, order.dialogue(), order.knowledge()));
  }

  private Answer page(Order order) {
    List<Criterion> by = Criteria.parse(order.command().argument());
    int page = number(order.command());
    return by.isEmpty() ? page(order.knowledge(), page) : surveys.page(by, page, order.knowledge());
  }

  /** A page of all incidents; the last one where there are not so many. */
  static Answer.Paged page(Knowledge knowledge, int wanted) {
    int all = knowledge.size();
    int pages = Math.max(1, (all + MOST_OFFERED - 1) / MOST_OFFERED);
    int page = Math.clamp(wanted, 1, pages);
    int from = (page - 1) * MOST_OFFERED;
    return new Answer.Paged(knowledge.page(from, MOST_OFFERED), page, MOST_OFFERED, all);
  }

  private static int number(Command command) {
    String first = command.argument().split(" ")[0];
    if (!first.matches("\\p{Nd}+")) {
      return 1;
    }
    return first.length() > 6 ? MOST_PAGES : Integer.parseInt(first);
  }

  /** What is done with the one incident that a command is about. */
  private interface Doing {
    Obeyed with(Order order, IncidentProfile profile);
  }

  private Obeyed ofOne(Order order, Doing doing) {
    if (order.command().argument().isEmpty()) {
      return order
          .talkedAbout()
          .map(profile -> doing.with(order, profile))
          .orElseGet(() -> which(order, order.knowledge().first(MOST_OFFERED)));
    }
    return switch (naming(order)) {
      case Naming.One(var profile) -> doing.with(order, profile);
      case Naming.Several(var incidents) -> which(order, incidents);
      case Naming.Nobody() -> order.keep(new Answer.OutOfScope(order.examples()));
    };
  }

  private static Obeyed which(Order order, List<Incident> incidents) {
    Kind kind = order.command().kind();
    return order.keep(
        incidents.isEmpty()
            ? new Answer.Listed(List.of())
            : new Answer.WhichOne(kind, limited(incidents, MOST_OFFERED)));
  }

  private static Obeyed chronicle(Order order, IncidentProfile profile) {
    Incident incident = profile.incident();
    List<Claim> dated = Chronology.inOrder(profile.claims());
    Answer answer =
        dated.isEmpty()
            ? new Answer.Unknown(incident, List.of())
            : new Answer.Chronicle(incident, dated);
    return order.about(incident, answer, dated);
  }

  private Obeyed sources(Order order) {
    boolean ofNone = order.command().argument().isEmpty() && order.talkedAbout().isEmpty();
    return (ofNone ? ofFew(order.knowledge()) : Optional.<List<Incident>>empty())
        .map(all -> order.keep(new Answer.Publications(all)))
        .orElseGet(() -> ofOne(order, Menu::sourcesOf));
  }

  /** All incidents, where their sources are few; each has one at the least. */
  private static Optional<List<Incident>> ofFew(Knowledge knowledge) {
    List<Incident> some = knowledge.first(MOST_SOURCES + 1);
    int sources = some.stream().mapToInt(i -> i.sources().size()).sum();
    return sources > 0 && sources <= MOST_SOURCES ? Optional.of(some) : Optional.empty();
  }

  private static Obeyed sourcesOf(Order order, IncidentProfile profile) {
    Incident incident = profile.incident();
    return order.about(incident, new Answer.Publications(List.of(incident)), told(order, incident));
  }

  /** Claims just told can still be said again in another language. */
  private static List<Claim> told(Order order, Incident incident) {
    return order.dialogue().incident().filter(incident.id()::equals).stream()
        .flatMap(id -> incident.currentClaims().stream())
        .filter(claim -> order.dialogue().told().contains(claim.id()))
        .toList();
  }

  private static Answer language(Order order, Terms terms) {
    return LanguageWish.of(order.command().argument())
        .map(wish -> chosen(wish, order))
        .orElseGet(() -> new Answer.Settings(terms.chosen()));
  }

  private static Answer chosen(LanguageWish wish, Order order) {
    return wish.language()
        .<Answer>map(language -> new Answer.LanguageChosen(language, order.examples()))
        .orElseGet(() -> new Answer.LanguageLeft(order.examples()));
  }

  /** What a name stands for. */
  sealed interface Naming {
    /** One incident. */
    record One(IncidentProfile profile) implements Naming {}

    /** One of several. */
    record Several(List<Incident> incidents) implements Naming {}

    /** Nothing that is stored. */
    record Nobody() implements Naming {}
  }
}
