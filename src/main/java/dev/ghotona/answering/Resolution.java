package dev.ghotona.answering;

import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Sector;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which incidents an utterance is about: the one place where a user's words become ids.
 *
 * @param ranked ids with what speaks for them, the strongest first
 * @param named ids that a name in the text stands for, in the order of the text
 * @param said how strongly the text itself, without the talk before, speaks of any incident
 * @param foreignActor whether an actor is named that belongs to other incidents only than the best
 */
record Resolution(List<Candidate> ranked, List<String> named, boolean foreignActor, double said) {

  /** An incident with the strength of what speaks for it: 1 is a full name in the text. */
  record Candidate(String incident, double strength) {}

  private static final double PART = 0.6;
  private static final double SECTOR = 0.55;
  private static final double WORD = 0.5;
  private static final double BODY = 0.45;
  private static final double TOPIC = 0.42;
  private static final double LEAST_TOPIC = 0.6;
  private static final double COUNTRY = 0.1;
  private static final int MOST_HINTED = 8;
  private static final int MOST_BY_COUNTRY = 50;

  /** A name that several incidents bear says less. */
  private static final double SHARED = 0.5;

  /** With such a clue in what is asked, a name in what is said before it counts for nothing. */
  private static final double PLAIN_CLUE = 0.45;

  private static final double CONTEXT = 0.8;
  private static final double CONTEXT_BESIDE_NAME = 0.12;
  private static final double LEAST = 0.25;
  private static final double LEAST_LEAD = 0.12;

  /** Whether one incident is clearly meant. */
  boolean isClear() {
    return !ranked.isEmpty()
        && ranked.getFirst().strength() >= LEAST
        && (ranked.size() == 1
            || ranked.getFirst().strength() - ranked.get(1).strength() >= LEAST_LEAD);
  }

  boolean isNamed() {
    return !named.isEmpty();
  }

  static Resolution of(
      Meaning meaning, Dialogue dialogue, Knowledge knowledge, Relevance relevance) {
    return new Resolver(meaning, dialogue, knowledge, relevance).resolve();
  }

  private static final class Resolver {
    private final Meaning meaning;
    private final Dialogue dialogue;
    private final Knowledge knowledge;
    private final Relevance relevance;
    private final Map<String, Double> strengths = new HashMap<>();
    private final List<String> named = new ArrayList<>();
    private final Set<Mention> common = new LinkedHashSet<>();

    Resolver(Meaning meaning, Dialogue dialogue, Knowledge knowledge, Relevance relevance) {
      this.relevance = relevance;
      this.meaning = meaning;
      this.dialogue = dialogue;
      this.knowledge = knowledge;
    }

    Resolution resolve() {
      meaning.mentions().stream().filter(this::isInFocus).forEach(this::name);
      sectors(meaning.focus());
      List<Notion> notions = Notion.of(meaning);
      if (strengths.isEmpty()
          && common.isEmpty()
          && notions.stream().noneMatch(this::isPlainClue)) {
        meaning.mentions().forEach(this::name);
        sectors(meaning.analysis().terms());
      }
      boolean spoken = Math.max(said(), saidCommonly()) >= LEAST;
      notions.forEach(this::clue);
      commonNames();
      double said = said();
      dialogue
          .incident()
          .filter(id -> knowledge.profile(id).isPresent())
          .ifPresent(
              id -> strengths.merge(id, spoken ? CONTEXT_BESIDE_NAME : CONTEXT, Double::sum));
      List<Candidate> ranked =
          strengths.entrySet().stream()
              .map(e -> new Candidate(e.getKey(), e.getValue()))
              .sorted(
                  Comparator.comparingDouble(Candidate::strength)
                      .reversed()
                      .thenComparing(Candidate::incident))
              .toList();
      return new Resolution(
          ranked, named, !ranked.isEmpty() && foreignActor(ranked.getFirst()), said);
    }

    /** How strongly the text speaks of any incident. */
    private double said() {
      return strengths.values().stream().mapToDouble(s -> s).max().orElse(0);
    }

    private boolean isInFocus(Mention mention) {
      return meaning.focus().stream()
          .anyMatch(t -> t.from() < mention.to() && mention.from() < t.to());
    }

    private boolean foreignActor(Candidate best) {
      return meaning.mentions().stream()
          .filter(this::isInFocus)
          .anyMatch(m -> m.has(Name.Kind.ACTOR) && !isName(m, best.incident()));
    }

    private boolean isName(Mention mention, String incident) {
      return mention.names().stream().anyMatch(n -> n.incident().equals(incident))
          || mention.common() && knowledge.index().bears(incident, marks(mention));
    }

    private static List<Mark> marks(Mention mention) {
      return mention.forms().stream()
          .<Mark>flatMap(f -> Stream.of(new Mark.Called(f), new Mark.PublishedBy(f)))
          .toList();
    }

    private void name(Mention mention) {
      if (mention.common()) {
        common.add(mention);
        return;
      }
      var ids = new HashMap<String, Double>();
      for (Name name : mention.names()) {
        ids.merge(name.incident(), strength(name) * mention.quality(), Math::max);
      }
      double shared = ids.size() > 3 ? SHARED : 1;
      ids.forEach((id, strength) -> strengths.merge(id, strength * shared, Resolver::either));
      ids.keySet().stream().filter(id -> !named.contains(id)).forEach(named::add);
    }

    /** A name that many bear tells between those for which something else speaks too. */
    private void commonNames() {
      if (common.isEmpty()) {
        return;
      }
      var candidates = new LinkedHashSet<>(strengths.keySet());
      dialogue.incident().ifPresent(candidates::add);
      if (candidates.stream().noneMatch(id -> common.stream().anyMatch(m -> isName(m, id)))) {
        candidates.addAll(bearingAll());
      }
      common.forEach(
          mention ->
              candidates.stream()
                  .filter(id -> isName(mention, id))
                  .forEach(id -> add(mention, id)));
    }

    private List<String> bearingAll() {
      return knowledge.index().latest(common.stream().map(Resolver::marks).toList(), MOST_HINTED);
    }

    private void add(Mention mention, String incident) {
      strengths.merge(incident, strength(mention), Resolver::either);
      if (!named.contains(incident)) {
        named.add(incident);
      }
    }

    private double saidCommonly() {
      return common.stream().mapToDouble(Resolver::strength).max().orElse(0);
    }

    private static double strength(Mention common) {
      double most = common.names().stream().mapToDouble(Resolver::strength).max().orElseThrow();
      return most * common.quality() * SHARED;
    }

    /** Two names of one incident say little more than one. */
    private static double either(double a, double b) {
      return Math.max(a, b) + 0.2 * Math.min(a, b);
    }

    private static double strength(Name name) {
      double whole =
          switch (name.kind()) {
            case INCIDENT, VICTIM -> 1.0;
            case SYSTEM -> 0.9;
            case ACTOR -> 0.8;
            case PUBLISHER -> 0.6;
          };
      return name.part() ? whole * PART : whole;
    }

    private void sectors(List<Term> terms) {
      terms.stream()
          .flatMap(t -> t.senses().stream())
          .distinct()
          .forEach(
              sense -> {
                if (sense instanceof Sense.Topic topic) {
                  Sectors.of(topic.id()).forEach(this::sector);
                }
                if (sense instanceof Sense.Place place) {
                  country(place.code());
                }
              });
    }

    private void sector(Sector sector) {
      few(new Mark.Hit(sector), MOST_HINTED)
          .forEach((id, all) -> strengths.merge(id, SECTOR / all, Double::sum));
    }

    private void country(String code) {
      if (knowledge.size() <= MOST_BY_COUNTRY) {
        few(new Mark.In(code), MOST_BY_COUNTRY)
            .forEach((id, all) -> strengths.merge(id, COUNTRY, Double::sum));
      }
    }

    /** The incidents that bear a mark, each with how many do; none where these are too many. */
    private Map<String, Integer> few(Mark mark, int most) {
      List<String> ids = knowledge.index().bearing(List.of(mark), most + 1);
      return ids.size() > most
          ? Map.of()
          : ids.stream().collect(Collectors.toMap(id -> id, id -> ids.size()));
    }

    private boolean isPlainClue(Notion notion) {
      return hintedAt(notion).size() == 1 && strength(notion) >= PLAIN_CLUE;
    }

    private void clue(Notion notion) {
      List<String> ids = hintedAt(notion);
      double strength = strength(notion) / Math.max(1, ids.size());
      ids.forEach(id -> strengths.merge(id, strength, Double::sum));
    }

    /** The incidents whose claims speak of a notion, where it tells them from others. */
    private List<String> hintedAt(Notion notion) {
      if (meaning.mentions().stream()
          .anyMatch(m -> m.from() <= notion.at() && notion.at() < m.to())) {
        return List.of();
      }
      List<String> ids = knowledge.speakingOf(notion, meaning, MOST_HINTED + 1);
      boolean tells =
          ids.size() <= MOST_HINTED && (ids.size() == 1 || ids.size() < knowledge.size());
      return tells ? ids : List.of();
    }

    private double strength(Notion notion) {
      return switch (notion.kind()) {
        case WORD, NUMBER -> WORD;
        case BODY, PLACE -> BODY;
        case TOPIC -> {
          double weight = relevance.weight(notion);
          yield weight >= LEAST_TOPIC ? TOPIC * weight : TOPIC / 2 * weight;
        }
      };
    }
  }
}
