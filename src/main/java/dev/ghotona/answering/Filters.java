package dev.ghotona.answering;

import dev.ghotona.answering.Criterion.InCountry;
import dev.ghotona.answering.Criterion.InSector;
import dev.ghotona.answering.Criterion.InYear;
import dev.ghotona.answering.Criterion.Speaking;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads by what incidents are to be selected, and selects them. */
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
          "database",
          "data",
          "language-bn",
          "language-en",
          "language-hi");

  /** A name that is guessed over a slip of the keyboard selects nothing. */
  private static final double SURE_NAME = 0.85;

  private final Understanding understanding;

  Filters(Understanding understanding) {
    this.understanding = understanding;
  }

  /** What a question selects by, beside the words that these tokens make up. */
  static List<Criterion> of(Exchange exchange, Predicate<Notion> passedOver) {
    return exchange.notions().stream()
        .filter(passedOver.negate())
        .flatMap(notion -> criterion(exchange, notion).stream())
        .distinct()
        .toList();
  }

  /** Whether a notion can stand between what asks and the word for incidents. */
  static boolean tellsApart(Notion notion) {
    return notion.kind() == Notion.Kind.PLACE
        || isYear(notion)
        || sectors(notion).findAny().isPresent();
  }

  private static Optional<Criterion> criterion(Exchange exchange, Notion notion) {
    return switch (notion.kind()) {
      case NUMBER ->
          isYear(notion)
              ? Optional.of(new InYear(notion.number().intValueExact()))
              : Optional.empty();
      case PLACE -> Optional.of(place(exchange, notion));
      case TOPIC -> topic(exchange, notion);
      case BODY -> Optional.of(speaking(exchange, notion));
      case WORD -> word(exchange, notion);
    };
  }

  private static boolean isYear(Notion notion) {
    return notion.kind() == Notion.Kind.NUMBER && Numbers.isYear(notion.number());
  }

  /** Where it happened, if anything stored did there; else sources may speak of the country. */
  private static Criterion place(Exchange exchange, Notion notion) {
    return notion.term().senses().stream()
        .filter(Sense.Place.class::isInstance)
        .map(sense -> ((Sense.Place) sense).code())
        .filter(code -> isScene(exchange, code))
        .findFirst()
        .<Criterion>map(InCountry::new)
        .orElseGet(() -> speaking(exchange, notion));
  }

  private static boolean isScene(Exchange exchange, String code) {
    return !exchange.has("name")
        && !exchange.has("attacker")
        && exchange.knowledge().incidents().stream().anyMatch(i -> i.countries().contains(code));
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
    boolean name =
        meaning.analysis().tokens().get(notion.at()).capital() && notion.at() > 0
            || !named(meaning, notion).isEmpty();
    return name ? Optional.of(speaking(exchange, notion)) : Optional.empty();
  }

  private static Speaking speaking(Exchange exchange, Notion notion) {
    List<Token> tokens = exchange.meaning().analysis().tokens();
    int to = Math.max(notion.term().to(), notion.at() + 1);
    return new Speaking(
        exchange
            .meaning()
            .text()
            .substring(tokens.get(notion.at()).span().start(), tokens.get(to - 1).span().end()));
  }

  /** The incidents that meet all of these, the latest first. */
  List<Incident> select(List<Criterion> by, Knowledge knowledge) {
    List<Incident> left = knowledge.incidents();
    for (Criterion criterion : by) {
      left = left.stream().filter(meets(criterion, knowledge)).toList();
    }
    return left.stream().sorted(Chronology.LATEST_FIRST).toList();
  }

  private Predicate<Incident> meets(Criterion criterion, Knowledge knowledge) {
    return switch (criterion) {
      case InSector(Sector sector) -> incident -> incident.sectors().contains(sector);
      case InCountry(String code) -> incident -> incident.countries().contains(code);
      case InYear(int year) -> incident -> Chronology.isIn(year, incident);
      case Speaking(String words) -> {
        Set<String> ids = speakingOf(words, knowledge);
        yield incident -> ids.contains(incident.id());
      }
    };
  }

  private Set<String> speakingOf(String words, Knowledge knowledge) {
    Meaning meaning = understanding.understand(words, knowledge.names(), WrittenForm.ENGLISH);
    var ids = new HashSet<String>();
    Notion.of(meaning).forEach(notion -> ids.addAll(speakingOf(meaning, notion, knowledge)));
    return ids;
  }

  private static Set<String> speakingOf(Meaning meaning, Notion notion, Knowledge knowledge) {
    Set<String> ids = named(meaning, notion);
    ids.addAll(knowledge.clues().speakingOf(notion, meaning));
    return ids;
  }

  /** The incidents of which somebody or something is called so. */
  private static Set<String> named(Meaning meaning, Notion notion) {
    var ids = new HashSet<String>();
    for (Mention mention : meaning.mentions()) {
      if (mention.quality() >= SURE_NAME
          && mention.from() <= notion.at()
          && notion.at() < mention.to()) {
        mention.names().stream()
            .filter(name -> name.kind() != Name.Kind.PUBLISHER)
            .forEach(name -> ids.add(name.incident()));
      }
    }
    return ids;
  }

  /** What {@link Criterion#written} has written, parted by spaces; all else is passed over. */
  static List<Criterion> parse(String text) {
    var by = new ArrayList<Criterion>();
    for (String part : text.strip().split(" ")) {
      Criterion.parse(part).ifPresent(by::add);
    }
    return by;
  }
}
