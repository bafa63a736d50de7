package dev.ghotona.answering;

import static dev.ghotona.answering.Descriptions.SHARED;

import dev.ghotona.answering.Descriptions.Description;
import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
  private static final double ACTOR = 0.8;
  private static final double ACTOR_BESIDE_SUBJECT = 0.4;
  private static final double SECTOR = 0.55;
  private static final double COUNTRY = 0.1;

  /** With such a clue in what is asked, another's name in what is said before it counts nothing. */
  private static final double PLAIN_CLUE = 0.45;

  private static final double CONTEXT = 0.8;
  private static final double CONTEXT_BESIDE_NAME = 0.2;
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
    private final Evidence evidence = new Evidence();
    private final Hints hints;
    private final Descriptions descriptions;

    Resolver(Meaning meaning, Dialogue dialogue, Knowledge knowledge, Relevance relevance) {
      this.meaning = meaning;
      this.dialogue = dialogue;
      this.knowledge = knowledge;
      this.hints = new Hints(knowledge, relevance, evidence);
      this.descriptions = new Descriptions(knowledge, dialogue, evidence, hints);
    }

    Resolution resolve() {
      meaning.mentions().stream().filter(this::isInFocus).forEach(this::name);
      sectors(meaning.focus());
      List<Clue> clues = clues();
      if (evidence.isNone()
          && !descriptions.haveName()
          && clues.stream().noneMatch(this::isOfAnother)) {
        meaning.mentions().forEach(this::name);
        if (descriptions.isNone()) {
          sectors(meaning.analysis().terms());
        }
      }
      boolean spoken = Math.max(evidence.most(), descriptions.most()) >= LEAST;
      clues.forEach(this::add);
      descriptions.resolve(clues);
      if (evidence.most() < LEAST && dialogue.incident().isEmpty()) {
        hints.many(clues);
      }
      double said = evidence.most();
      dialogue
          .incident()
          .filter(id -> knowledge.profile(id).isPresent())
          .ifPresent(id -> evidence.add(id, spoken ? CONTEXT_BESIDE_NAME : CONTEXT));
      List<Candidate> ranked = evidence.ranked();
      return new Resolution(
          ranked, evidence.named(), !ranked.isEmpty() && foreignActor(ranked.getFirst()), said);
    }

    /** "… how many? I mean the bank": what is said after the question says what it is about. */
    private boolean isInFocus(Mention mention) {
      return !meaning.focus().isEmpty() && mention.from() >= meaning.focus().getLast().to()
          || meaning.focus().stream()
              .anyMatch(t -> t.from() < mention.to() && mention.from() < t.to());
    }

    private boolean foreignActor(Candidate best) {
      return meaning.mentions().stream()
          .filter(this::isInFocus)
          .filter(m -> m.has(Name.Kind.ACTOR) && !isName(m, best.incident()))
          .anyMatch(m -> !isSpokenOf(m, best.incident()));
    }

    /** Whether the claims speak of whom they do not have among their attackers, as of a country. */
    private boolean isSpokenOf(Mention mention, String incident) {
      List<Notion> notions =
          Notion.of(meaning).stream().filter(notion -> mention.covers(notion.at())).toList();
      return !notions.isEmpty()
          && notions.stream()
              .map(notion -> knowledge.marks(notion, meaning))
              .allMatch(marks -> knowledge.index().bears(incident, marks));
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
        descriptions.add(new Description(marks(mention), strength(mention), true, List.of()));
        return;
      }
      var ids = new HashMap<String, Double>();
      for (Name name : mention.names()) {
        ids.merge(name.incident(), strength(name) * mention.quality(), Math::max);
      }
      double shared = ids.size() > 3 ? SHARED : 1;
      ids.forEach((id, strength) -> evidence.addAlike(id, strength * shared));
      ids.keySet().forEach(evidence::name);
    }

    private double strength(Mention common) {
      double most = common.names().stream().mapToDouble(this::strength).max().orElseThrow();
      return most * common.quality();
    }

    /** "Was it them at the port?" is about the port, whomever else they attacked. */
    private boolean namesSubject() {
      return meaning.mentions().stream()
          .filter(this::isInFocus)
          .anyMatch(m -> m.has(Name.Kind.INCIDENT) || m.has(Name.Kind.VICTIM));
    }

    private double strength(Name name) {
      double whole =
          switch (name.kind()) {
            case INCIDENT, VICTIM -> 1.0;
            case SYSTEM -> 0.9;
            case ACTOR -> namesSubject() ? ACTOR_BESIDE_SUBJECT : ACTOR;
            case PUBLISHER -> 0.6;
          };
      return name.part() ? whole * PART : whole;
    }

    private void sectors(List<Term> terms) {
      var senses = new LinkedHashSet<Sense>();
      terms.forEach(term -> senses.addAll(term.senses()));
      for (Sense sense : senses) {
        if (sense instanceof Sense.Topic topic) {
          Sectors.of(topic.id())
              .forEach(sector -> sector(new Mark.Hit(sector), new Mark.Speaks(sense)));
        } else if (sense instanceof Sense.Place place) {
          country(place.code());
        }
      }
    }

    private void sector(Mark hit, Mark spoken) {
      Bearers bearers = knowledge.bearers(List.of(List.of(hit)));
      if (bearers.all()) {
        int all = bearers.ids().size();
        bearers.ids().forEach(id -> evidence.add(id, SECTOR / all));
      } else {
        descriptions.add(new Description(List.of(hit), SECTOR, false, List.of(spoken)));
      }
    }

    private void country(String code) {
      if (!knowledge.isOfMany()) {
        knowledge
            .index()
            .bearing(List.of(new Mark.In(code)), knowledge.size())
            .forEach(id -> evidence.add(id, COUNTRY));
      }
    }

    private List<Clue> clues() {
      return Notion.of(meaning).stream().filter(this::isBesideNames).map(this::clue).toList();
    }

    private boolean isBesideNames(Notion notion) {
      return meaning.mentions().stream().noneMatch(m -> m.covers(notion.at()));
    }

    private Clue clue(Notion notion) {
      List<? extends Mark> marks = marks(notion);
      Bearers none = new Bearers(List.of(), true);
      return new Clue(notion, marks, marks.isEmpty() ? none : knowledge.bearers(List.of(marks)));
    }

    /** Where and when it was tells of it too, not only what is spoken of. */
    private List<? extends Mark> marks(Notion notion) {
      List<? extends Mark> spoken = knowledge.marks(notion, meaning);
      List<Mark> scene = Scene.of(notion);
      return scene.isEmpty() ? spoken : Stream.concat(spoken.stream(), scene.stream()).toList();
    }

    /** Whether a clue is plain, and to one that no name in the text stands for. */
    private boolean isOfAnother(Clue clue) {
      return !clue.isCommon()
          && clue.bearers().ids().size() == 1
          && hints.strength(clue.notion()) >= PLAIN_CLUE
          && meaning.mentions().stream().noneMatch(m -> isName(m, clue.bearers().ids().getFirst()));
    }

    /** What few speak of hints at them. */
    private void add(Clue clue) {
      if (!clue.isCommon()) {
        hints.few(clue);
      } else if (clue.describes()) {
        descriptions.add(
            new Description(clue.marks(), hints.strength(clue.notion()), false, List.of()));
      }
    }
  }
}
