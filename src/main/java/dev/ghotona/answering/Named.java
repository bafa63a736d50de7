package dev.ghotona.answering;

import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.text.Term;
import java.util.List;

/** What a text names by which incidents can be selected. */
record Named(
    List<Times.Found> times, List<Notion> places, List<Notion> sectors, List<Mention> actors) {

  static Named in(Exchange exchange, List<Times.Found> times) {
    List<Mention> actors =
        Filters.sureNames(exchange.meaning()).filter(m -> m.has(Name.Kind.ACTOR)).toList();
    var timesAndActors = new Named(times, List.of(), List.of(), actors);
    List<Notion> other =
        exchange.notions().stream().filter(n -> !timesAndActors.covers(n.term())).toList();
    return new Named(
        times,
        other.stream().filter(Filters::isPlace).toList(),
        other.stream().filter(Filters::isSector).toList(),
        actors);
  }

  /** Whether a word is of what is named. */
  boolean covers(Term term) {
    return times.stream().anyMatch(time -> Filters.covers(time, term.from()))
        || actors.stream().anyMatch(actor -> actor.covers(term.from()))
        || places.stream().anyMatch(place -> place.at() == term.from())
        || sectors.stream().anyMatch(sector -> sector.at() == term.from());
  }

  /** By what it selects after this was asked, but for places where they are passed over. */
  List<Criterion> criteria(Exchange exchange, Survey before, boolean passPlaces) {
    List<Times.Found> timed =
        times.stream().map(time -> before.year().map(time::inYear).orElse(time)).toList();
    return Filters.of(
        exchange, timed, n -> !sectors.contains(n) && (passPlaces || !places.contains(n)));
  }
}
