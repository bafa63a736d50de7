package dev.ghotona.drafting;

import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.understanding.entity.Days;
import dev.ghotona.understanding.entity.TimeText;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.TimeWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the moments that a sentence states, resolved against the article's own date. */
final class Moments {
  /** A time of day belongs to a day that is named at most so many words away. */
  private static final int FARTHEST = 5;

  private final Dictionary<TimeWord> words = TimeWord.table(false);

  /**
   * A moment in a sentence.
   *
   * @param from the index of its first word
   * @param to the index after its last word
   * @param derived whether it took the article's date to work it out
   */
  record Found(Moment moment, int from, int to, boolean derived) {}

  /** The moments that a sentence states, in order. */
  List<Found> in(Sentence sentence) {
    var text =
        new TimeText(sentence.analysis(), sentence.language(), sentence.article().day(), words);
    var days = new ArrayList<Days.Named>();
    var times = new ArrayList<Clocks.Told>();
    for (int at = 0; at < sentence.size(); ) {
      Optional<Clocks.Told> time = Clocks.at(text, at);
      Optional<Days.Named> day = time.isPresent() ? Optional.empty() : Days.at(text, at);
      time.ifPresent(times::add);
      day.ifPresent(days::add);
      at = time.map(Clocks.Told::to).or(() -> day.map(Days.Named::to)).orElse(at + 1);
    }
    return days.stream().map(day -> found(sentence, day, times)).toList();
  }

  private static Found found(Sentence sentence, Days.Named day, List<Clocks.Told> times) {
    return times.stream()
        .filter(time -> day.until().isEmpty() && day.precision() == Precision.DAY)
        .filter(time -> apart(day, time) <= FARTHEST)
        .findFirst()
        .map(time -> at(sentence, day, time))
        .orElseGet(() -> new Found(moment(sentence, day), day.from(), day.to(), day.derived()));
  }

  private static int apart(Days.Named day, Clocks.Told time) {
    return Math.max(time.from() - day.to(), day.from() - time.to());
  }

  private static Found at(Sentence sentence, Days.Named day, Clocks.Told time) {
    Precision precision = time.toTheMinute() ? Precision.MINUTE : Precision.HOUR;
    var moment =
        new Moment(
            day.at().atTime(time.time()), Optional.empty(), zone(sentence.article()), precision);
    return new Found(
        moment, Math.min(day.from(), time.from()), Math.max(day.to(), time.to()), day.derived());
  }

  private static Moment moment(Sentence sentence, Days.Named day) {
    return new Moment(
        day.at().atStartOfDay(),
        day.until().map(LocalDate::atStartOfDay),
        zone(sentence.article()),
        day.precision());
  }

  private static Optional<java.time.ZoneId> zone(Article article) {
    Publication publication = article.publication();
    return publication.zoneDerived() ? Optional.empty() : Optional.of(publication.zone());
  }
}
