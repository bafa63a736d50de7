package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int FEW = 50;

  /** Who is so strongly spoken of needs no description to be found by. */
  private static final double SURELY = 0.6;

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
    private final List<Description> common = new ArrayList<>();

    Resolver(Meaning meaning, Dialogue dialogue, Knowledge knowledge, Relevance relevance) {
      this.relevance = relevance;
      this.meaning = meaning;
      this.dialogue = dialogue;
      this.knowledge = knowledge;
    }

    /**
     * What is said of an incident and fits more than can be gone through: "the hospital".
     *
     * @param strength how much it says of the one that it is said of
     * @param name whether it is a name
     * @param content what claims speak of where it is asked for, and describes nothing
     */
    private record Description(
        List<? extends Mark> marks, double strength, boolean name, List<Mark> content) {}

    Resolution resolve() {
      meaning.mentions().stream().filter(this::isInFocus).forEach(this::name);
      sectors(meaning.focus());
      List<Clue> clues = clues();
      if (strengths.isEmpty() && !isNamedCommonly() && clues.stream().noneMatch(this::isPlain)) {
        meaning.mentions().forEach(this::name);
        if (common.isEmpty()) {
          sectors(meaning.analysis().terms());
        }
      }
      boolean spoken = Math.max(said(), saidCommonly()) >= LEAST;
      clues.forEach(this::add);
      describe(clues);
      if (said() < LEAST && dialogue.incident().isEmpty()) {
        hintCommonly(clues);
      }
      double said = said();
      dialogue
          .incident()
          .filter(id -> knowledge.profile(id).isPresent())
          .ifPresent(
              id -> strengths.merge(id, spoken ? CONTEXT_BESIDE_NAME : CONTEXT, Double::sum));
      List<Candidate> ranked = ranked();
      return new Resolution(
          ranked, named, !ranked.isEmpty() && foreignActor(ranked.getFirst()), said);
    }

    private boolean isNamedCommonly() {
      return common.stream().anyMatch(Description::name);
    }

    private List<Candidate> ranked() {
      var ranked = new ArrayList<Candidate>(strengths.size());
      strengths.forEach((id, strength) -> ranked.add(new Candidate(id, strength)));
      ranked.sort(
          Comparator.comparingDouble(Candidate::strength)
              .reversed()
              .thenComparing(Candidate::incident));
      return ranked;
    }

    /** How strongly the text speaks of any incident. */
    private double said() {
      double most = 0;
      for (double strength : strengths.values()) {
        most = Math.max(most, strength);
      }
      return most;
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
        common.add(new Description(marks(mention), strength(mention), true, List.of()));
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

    /**
     * What fits many tells between those for which something else speaks too; else those are found
     * that all of it fits, and of these the ones that stand out.
     */
    private void describe(List<Clue> clues) {
      if (common.isEmpty()) {
        return;
      }
      List<String> spokenOf = new ArrayList<>(strengths.keySet());
      dialogue.incident().filter(id -> !spokenOf.contains(id)).ifPresent(spokenOf::add);
      boolean found = said() >= SURELY && !named.isEmpty();
      for (String id : spokenOf) {
        List<Description> fitting = common.stream().filter(d -> fits(d, id)).toList();
        fitting.forEach(description -> add(description, id, SHARED));
        found |= fitting.size() == common.size();
      }
      if (!found) {
        find(clues);
      }
    }

    private boolean fits(Description description, String incident) {
      var index = knowledge.index();
      return index.bears(incident, description.marks())
          || !description.content().isEmpty()
              && isTalkedAbout(incident)
              && index.bears(incident, description.content());
    }

    private boolean isTalkedAbout(String incident) {
      return dialogue.incident().equals(Optional.of(incident));
    }

    private void find(List<Clue> clues) {
      List<List<? extends Mark>> all = new ArrayList<>();
      common.forEach(description -> all.add(description.marks()));
      Bearers bearers = knowledge.index().bearers(all, MOST_HINTED);
      if (!bearers.ids().isEmpty()) {
        add(bearers.ids());
      } else if (!bearers.all()) {
        narrow(all, clues);
      } else if (common.size() > 1) {
        common.forEach(this::findBy);
      }
    }

    /** Of those that all descriptions fit alike, the ones that everything else fits too or most. */
    private void narrow(List<List<? extends Mark>> descriptions, List<Clue> clues) {
      List<List<? extends Mark>> by = new ArrayList<>(descriptions);
      clues.stream().filter(Clue::isOfAny).forEach(clue -> by.add(clue.marks()));
      Bearers narrowed = knowledge.index().bearers(by, MOST_HINTED);
      if (narrowed.ids().isEmpty()) {
        boolean none = narrowed.all();
        List<String> alike = knowledge.index().foremost(none ? descriptions : by, MOST_HINTED);
        add(alike);
        if (none) {
          clues.forEach(clue -> hint(clue, bearing(clue, alike), alike.size()));
        }
      } else {
        add(narrowed.ids());
      }
    }

    private List<String> bearing(Clue clue, List<String> incidents) {
      return incidents.stream().filter(id -> knowledge.index().bears(id, clue.marks())).toList();
    }

    private void findBy(Description description) {
      List<List<? extends Mark>> by = List.of(description.marks());
      add(description, knowledge.index().bearers(by, MOST_HINTED).ids());
    }

    private void add(List<String> incidents) {
      common.forEach(description -> add(description, incidents));
    }

    private void add(Description description, List<String> incidents) {
      incidents.forEach(id -> add(description, id, incidents.size() == 1 ? 1 : SHARED));
    }

    private void add(Description description, String incident, double share) {
      strengths.merge(incident, description.strength() * share, Resolver::either);
      if (description.name() && !named.contains(incident)) {
        named.add(incident);
      }
    }

    private double saidCommonly() {
      return SHARED * common.stream().mapToDouble(Description::strength).max().orElse(0);
    }

    private static double strength(Mention common) {
      double most = common.names().stream().mapToDouble(Resolver::strength).max().orElseThrow();
      return most * common.quality();
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
                  Sectors.of(topic.id())
                      .forEach(sector -> sector(new Mark.Hit(sector), new Mark.Speaks(sense)));
                }
                if (sense instanceof Sense.Place place) {
                  country(place.code());
                }
              });
    }

    private void sector(Mark hit, Mark spoken) {
      Bearers bearers = knowledge.index().bearers(List.of(List.of(hit)), MOST_HINTED);
      if (bearers.all()) {
        int all = bearers.ids().size();
        bearers.ids().forEach(id -> strengths.merge(id, SECTOR / all, Double::sum));
      } else {
        common.add(new Description(List.of(hit), SECTOR, false, List.of(spoken)));
      }
    }

    private void country(String code) {
      if (!isAmongMany()) {
        knowledge
            .index()
            .bearing(List.of(new Mark.In(code)), FEW)
            .forEach(id -> strengths.merge(id, COUNTRY, Double::sum));
      }
    }

    private List<Clue> clues() {
      return Notion.of(meaning).stream().filter(this::isBesideNames).map(this::clue).toList();
    }

    private boolean isBesideNames(Notion notion) {
      return meaning.mentions().stream()
          .noneMatch(m -> m.from() <= notion.at() && notion.at() < m.to());
    }

    private Clue clue(Notion notion) {
      List<? extends Mark> marks = marks(notion);
      Bearers none = new Bearers(List.of(), true);
      return new Clue(
          notion,
          marks,
          marks.isEmpty() ? none : knowledge.index().bearers(List.of(marks), MOST_HINTED));
    }

    /** Among many, where and when it was tells more than what is spoken of. */
    private List<? extends Mark> marks(Notion notion) {
      List<? extends Mark> spoken = knowledge.marks(notion, meaning);
      List<Mark> scene = isAmongMany() ? scene(notion) : List.of();
      return scene.isEmpty() ? spoken : Stream.concat(spoken.stream(), scene.stream()).toList();
    }

    private static List<Mark> scene(Notion notion) {
      return switch (notion.kind()) {
        case NUMBER ->
            Numbers.isYear(notion.number())
                ? List.of(new Mark.During(notion.number().intValueExact()))
                : List.of();
        case PLACE ->
            notion.term().senses().stream()
                .filter(Sense.Place.class::isInstance)
                .<Mark>map(sense -> new Mark.In(((Sense.Place) sense).code()))
                .toList();
        case TOPIC, BODY, WORD -> List.of();
      };
    }

    private boolean isAmongMany() {
      return knowledge.size() > FEW;
    }

    private boolean isPlain(Clue clue) {
      return !clue.isCommon()
          && clue.bearers().ids().size() == 1
          && strength(clue.notion()) >= PLAIN_CLUE;
    }

    /** What few speak of hints at them. */
    private void add(Clue clue) {
      if (!clue.isCommon()) {
        hint(clue, clue.bearers().ids(), knowledge.size());
      } else if (clue.describes()) {
        common.add(new Description(clue.marks(), strength(clue.notion()), false, List.of()));
      }
    }

    /**
     * What many speak of hints at those that stand out; else at the few that speak of all of it.
     */
    private void hintCommonly(List<Clue> clues) {
      List<Clue> many = clues.stream().filter(c -> c.isCommon() && !c.describes()).toList();
      boolean standOut = many.stream().anyMatch(clue -> !clue.bearers().ids().isEmpty());
      List<String> ofAll = many.isEmpty() || standOut ? List.of() : speakingOfAll(clues);
      int all = knowledge.outstanding().size();
      many.forEach(clue -> hint(clue, standOut ? clue.bearers().ids() : ofAll, all));
    }

    private List<String> speakingOfAll(List<Clue> clues) {
      List<List<? extends Mark>> by = new ArrayList<>();
      clues.stream().filter(Clue::isOfAny).forEach(clue -> by.add(clue.marks()));
      return knowledge.index().bearers(by, MOST_HINTED).ids();
    }

    /** What all speak of hints at none. */
    private void hint(Clue clue, List<String> ids, int all) {
      if (ids.size() == 1 || ids.size() < all) {
        double strength = strength(clue.notion()) / Math.max(1, ids.size());
        ids.forEach(id -> strengths.merge(id, strength * share(clue, id), Double::sum));
      }
    }

    /** Among many, one that speaks of what is asked is not meant for that alone. */
    private double share(Clue clue, String incident) {
      return clue.notion().kind() != Notion.Kind.TOPIC
              || !isAmongMany()
              || knowledge.outstanding().contains(incident)
          ? 1
          : SHARED;
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
