package dev.ghotona.answering;

import dev.ghotona.answering.Criterion.Accused;
import dev.ghotona.answering.Criterion.During;
import dev.ghotona.answering.Criterion.InCountry;
import dev.ghotona.answering.Criterion.InSector;
import dev.ghotona.answering.Criterion.Speaking;
import dev.ghotona.domain.Sector;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.entity.Times;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds in a text by what incidents are to be selected. */
final class Filters {
  /** Topics that ask, or speak of incidents as such: they select nothing. */
  private static final Set<String> SELECTS_NOTHING =
      Set.of(
          "incident",
          "attack",
          "hack",
          "attacker",
          "victim",
          "happen",
          "name",
          "say",
          "details",
          "total",
          "count",
          "list",
          "several",
          "year",
          "month",
          "month-name",
          "date",
          "time",
          "country",
          "sector",
          "report",
          "news",
          "large",
          "important",
          "worldwide",
          "earlier",
          "later",
          "first-time",
          "update",
          "about",
          "organisation",
          "find",
          "confirm",
          "begin",
          "kind",
          "who-behind",
          "since",
          "early-stage",
          "database",
          "data",
          "language-bn",
          "language-en",
          "language-hi");

  /** A name that is guessed over a slip of the keyboard selects nothing. */
  private static final double SURE_NAME = 0.85;

  private Filters() {}

  /** What a question selects by: its times, and all else beside the words passed over. */
  static List<Criterion> of(
      Exchange exchange, List<Times.Found> times, Predicate<Notion> passedOver) {
    List<Mention> names = sureNames(exchange.meaning()).toList();
    Stream<Criterion> other =
        exchange.notions().stream()
            .filter(notion -> times.stream().noneMatch(time -> covers(time, notion.at())))
            .filter(notion -> names.stream().noneMatch(name -> name.covers(notion.at())))
            .filter(passedOver.negate())
            .flatMap(notion -> criterion(exchange, notion).stream());
    return Stream.of(
            names.stream().map(name -> named(exchange, name)),
            other,
            times.stream().map(time -> during(exchange, time)))
        .<Criterion>flatMap(by -> by)
        .distinct()
        .toList();
  }

  private static Criterion named(Exchange exchange, Mention name) {
    String words = words(exchange.meaning(), name.from(), name.to());
    return name.has(Name.Kind.ACTOR) ? new Accused(words) : new Speaking(words);
  }

  static boolean covers(Times.Found time, int token) {
    return time.from() <= token && token < time.to();
  }

  private static Criterion during(Exchange exchange, Times.Found time) {
    Optional<String> words =
        time.derived()
            ? Optional.of(words(exchange.meaning(), time.from(), time.to()))
            : Optional.empty();
    return new During(time.time(), words);
  }

  static boolean isPlace(Notion notion) {
    return notion.kind() == Notion.Kind.PLACE;
  }

  static boolean isSector(Notion notion) {
    return sectors(notion).findAny().isPresent();
  }

  private static Optional<Criterion> criterion(Exchange exchange, Notion notion) {
    return switch (notion.kind()) {
      case NUMBER -> Optional.empty();
      case PLACE -> Optional.of(place(exchange, notion));
      case TOPIC -> topic(exchange, notion);
      case BODY -> Optional.of(speaking(exchange, notion));
      case WORD -> word(exchange, notion);
    };
  }

  /**
   * Where it happened or those who did it are from, if that is told of anything stored; else
   * sources may speak of the country.
   */
  private static Criterion place(Exchange exchange, Notion notion) {
    return Blame.fallsOn(notion, exchange)
        ? accused(exchange, notion)
        : codes(notion)
            .filter(code -> isHit(exchange, code))
            .findFirst()
            .<Criterion>map(InCountry::new)
            .orElseGet(() -> speaking(exchange, notion));
  }

  /** The country as that of those who did it, if anything stored is said to be done from there. */
  static Criterion accused(Exchange exchange, Notion place) {
    List<Mark> accusing =
        codes(place)
            .<Mark>map(code -> new Mark.Accuses(new Mark.Speaks(new Sense.Place(code))))
            .toList();
    Speaking speaking = speaking(exchange, place);
    return exchange.knowledge().index().bearing(accusing, 1).isEmpty()
        ? speaking
        : new Accused(speaking.words());
  }

  static Stream<String> codes(Notion place) {
    return place.term().senses().stream()
        .filter(Sense.Place.class::isInstance)
        .map(sense -> ((Sense.Place) sense).code());
  }

  static boolean isScene(Exchange exchange, String code) {
    return !exchange.has("attacker") && isHit(exchange, code);
  }

  static boolean isHit(Exchange exchange, String code) {
    return !exchange.has("name")
        && !exchange.knowledge().index().bearing(List.of(new Mark.In(code)), 1).isEmpty();
  }

  private static Optional<Criterion> topic(Exchange exchange, Notion notion) {
    Optional<Criterion> sector = sectors(notion).<Criterion>map(InSector::new).findFirst();
    boolean selects =
        notion.term().senses().stream()
            .noneMatch(s -> s instanceof Sense.Topic t && SELECTS_NOTHING.contains(t.id()));
    return sector.or(() -> selects ? Optional.of(speaking(exchange, notion)) : Optional.empty());
  }

  private static Stream<Sector> sectors(Notion notion) {
    return notion.term().senses().stream()
        .flatMap(s -> s instanceof Sense.Topic t ? Sectors.of(t.id()).stream() : Stream.empty());
  }

  /** Any word may be in some claim: only one that is a name selects. */
  private static Optional<Criterion> word(Exchange exchange, Notion notion) {
    Meaning meaning = exchange.meaning();
    boolean name = meaning.analysis().tokens().get(notion.at()).capital() && notion.at() > 0;
    return name ? Optional.of(speaking(exchange, notion)) : Optional.empty();
  }

  private static Speaking speaking(Exchange exchange, Notion notion) {
    return speaking(exchange, notion.at(), Math.max(notion.term().to(), notion.at() + 1));
  }

  private static Speaking speaking(Exchange exchange, int from, int to) {
    return new Speaking(words(exchange.meaning(), from, to));
  }

  /** Some words of a text as they were written. */
  static String words(Meaning meaning, int from, int to) {
    List<Token> tokens = meaning.analysis().tokens();
    int start = tokens.get(from).span().start();
    return meaning.text().substring(start, Math.max(start, tokens.get(to - 1).span().end()));
  }

  static Stream<Mention> sureNames(Meaning meaning) {
    return meaning.mentions().stream()
        .filter(mention -> mention.quality() >= SURE_NAME)
        .filter(Filters::isOfSubject);
  }

  private static boolean isOfSubject(Mention mention) {
    return mention.names().stream().anyMatch(name -> name.kind() != Name.Kind.PUBLISHER);
  }
}
