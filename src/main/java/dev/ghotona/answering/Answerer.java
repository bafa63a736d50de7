package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Meaning and the talk so far → {@link Answer}. Tells only claims; where none is probable enough to
 * answer, it says so. Thread-safe.
 */
public final class Answerer {
  private static final int MOST_LISTED = 10;
  private static final int MOST_CANDIDATES = 5;
  private static final double SURE_OF_OTHER = 0.6;
  private static final double LIKELY_OTHER = 0.25;

  private final Understanding understanding;
  private final Scorer scorer;

  public Answerer(Understanding understanding, Scorer scorer) {
    this.understanding = understanding;
    this.scorer = scorer;
  }

  /**
   * An answer, and what the conversation is about after it.
   *
   * @param meaning what was understood of the utterance
   */
  public record Turn(Meaning meaning, Answer answer, Dialogue dialogue) {}

  /** Answers an utterance. */
  public Turn answer(String text, Dialogue dialogue, Knowledge knowledge) {
    WrittenForm before = dialogue.form().orElse(WrittenForm.ENGLISH);
    Meaning meaning = understanding.understand(text, knowledge.names(), before);
    Resolution resolution = Resolution.of(meaning, dialogue, knowledge, scorer.relevance());
    Turn turn = new Exchange(meaning, dialogue, knowledge, resolution).turn();
    return new Turn(meaning, turn.answer(), turn.dialogue().in(meaning.form()));
  }

  /**
   * The form of language that an utterance is in; that of the talk so far where it does not tell.
   */
  public WrittenForm formOf(String text, Dialogue dialogue) {
    return understanding.formOf(text, dialogue.form().orElse(WrittenForm.ENGLISH));
  }

  /** One utterance being answered. */
  private final class Exchange {
    private final Meaning meaning;
    private final Dialogue dialogue;
    private final Knowledge knowledge;
    private final Resolution resolution;
    private final List<Notion> notions;

    Exchange(Meaning meaning, Dialogue dialogue, Knowledge knowledge, Resolution resolution) {
      this.meaning = meaning;
      this.dialogue = dialogue;
      this.knowledge = knowledge;
      this.resolution = resolution;
      this.notions = Notion.of(meaning);
    }

    Turn turn() {
      if (meaning.focus().isEmpty()) {
        return keep(new Answer.Help(some()));
      }
      return switch (act()) {
        case GREETING -> keep(smallTalk(Answer.SmallTalk.Kind.GREETING));
        case THANKS -> keep(smallTalk(Answer.SmallTalk.Kind.THANKS));
        case ABOUT -> keep(smallTalk(Answer.SmallTalk.Kind.ABOUT));
        case CHAT -> keep(smallTalk(Answer.SmallTalk.Kind.CHAT));
        case HELP -> keep(new Answer.Help(some()));
        case LIST -> keep(new Answer.Listed(limited(knowledge.incidents(), MOST_LISTED)));
        case OTHER -> keep(new Answer.OutOfScope(some()));
        case REPEAT -> repeat();
        case COMPARE -> compare();
        case QUESTION -> question();
      };
    }

    /** The act, mended by what is known beside the text: names make a question likelier. */
    private Act act() {
      Act act = meaning.intent().act();
      if (meaning.wanted().isPresent() && !dialogue.told().isEmpty() && onlyWantsLanguage()) {
        return Act.REPEAT;
      }
      return switch (act) {
        case OTHER ->
            speaksOfIncident() && meaning.intent().of(Act.OTHER) < SURE_OF_OTHER
                ? Act.QUESTION
                : act;
        case GREETING, THANKS, ABOUT, CHAT, HELP, LIST, REPEAT -> strongName() ? Act.QUESTION : act;
        case QUESTION ->
            named() >= 2 && !namesActor() && (comparing() || asksOrder()) ? Act.COMPARE : act;
        case COMPARE -> act;
      };
    }

    private boolean namesActor() {
      return meaning.mentions().stream().anyMatch(m -> m.has(Name.Kind.ACTOR));
    }

    private boolean comparing() {
      return meaning.intent().of(Act.COMPARE) > 0.1 || has("compare");
    }

    private boolean has(String topic) {
      for (Notion notion : notions) {
        if (notion.term().senses().contains(new Sense.Topic(topic))) {
          return true;
        }
      }
      return false;
    }

    private int named() {
      return (int)
          resolution.ranked().stream()
              .filter(c -> resolution.named().contains(c.incident()) && c.strength() >= 0.5)
              .count();
    }

    private boolean strongName() {
      return named() > 0;
    }

    private boolean speaksOfIncident() {
      return resolution.said() >= 0.42
          && (strongName()
              || has("attack")
              || has("hack")
              || has("attacker")
              || has("victim")
              || has("investigate"));
    }

    private boolean onlyWantsLanguage() {
      return notions.stream()
              .filter(n -> n.term().senses().stream().noneMatch(Exchange::isLanguageOrSaying))
              .count()
          <= 0;
    }

    private static boolean isLanguageOrSaying(Sense sense) {
      return sense instanceof Sense.Topic topic
          && (topic.id().startsWith("language-") || topic.id().equals("say"));
    }

    private Answer smallTalk(Answer.SmallTalk.Kind kind) {
      return new Answer.SmallTalk(kind, some());
    }

    private List<Incident> some() {
      return limited(knowledge.incidents(), 3);
    }

    private static <T> List<T> limited(List<T> list, int most) {
      return list.subList(0, Math.min(most, list.size()));
    }

    private Turn keep(Answer answer) {
      return new Turn(meaning, answer, dialogue);
    }

    private Turn repeat() {
      Optional<IncidentProfile> profile = dialogue.incident().flatMap(knowledge::profile);
      if (profile.isPresent() && !dialogue.told().isEmpty()) {
        Incident incident = profile.get().incident();
        List<Claim> claims =
            profile.get().claims().stream().filter(c -> dialogue.told().contains(c.id())).toList();
        if (!claims.isEmpty()) {
          return keep(new Answer.Told(incident, Answer.Verdict.NONE, claims));
        }
      }
      return keep(
          meaning
              .wanted()
              .<Answer>map(language -> new Answer.LanguageChosen(language, some()))
              .orElseGet(() -> new Answer.Help(some())));
    }

    private Turn compare() {
      List<String> ids = compared();
      if (ids.size() < 2) {
        return knowledge.incidents().size() > 1
            ? keep(new Answer.Clarify(limited(knowledge.incidents(), MOST_CANDIDATES)))
            : keep(new Answer.Listed(knowledge.incidents()));
      }
      var parts = new ArrayList<Answer.Told>();
      for (String id : ids) {
        IncidentProfile profile = knowledge.profile(id).orElseThrow();
        parts.add(
            new Answer.Told(
                profile.incident(),
                Answer.Verdict.NONE,
                Selection.forComparison(
                    meaning,
                    asksOrder() ? Aspect.WHEN : meaning.intent().aspect(),
                    profile,
                    scorer)));
      }
      return keep(Chronology.compared(parts, asksOrder()));
    }

    private boolean asksOrder() {
      return meaning.intent().aspect() == Aspect.WHEN
          || has("earlier")
          || has("later")
          || has("first-time")
          || has("early-stage")
          || grammar("postp_before");
    }

    private boolean grammar(String id) {
      return meaning.focus().stream().anyMatch(t -> t.senses().contains(new Sense.Grammar(id)));
    }

    private List<String> compared() {
      List<String> ids =
          resolution.named().stream()
              .filter(
                  id ->
                      resolution.ranked().stream()
                          .anyMatch(c -> c.incident().equals(id) && c.strength() >= 0.4))
              .toList();
      if (ids.size() >= 2) {
        return limited(ids, 2);
      }
      List<String> strong =
          resolution.ranked().stream()
              .filter(c -> c.strength() >= 0.25)
              .map(Resolution.Candidate::incident)
              .toList();
      if (strong.size() >= 2) {
        return limited(strong, 2);
      }
      return knowledge.incidents().size() == 2
          ? knowledge.incidents().stream().map(Incident::id).toList()
          : ids;
    }

    private Turn question() {
      if (!resolution.isClear()) {
        return unclear();
      }
      String id = resolution.ranked().getFirst().incident();
      IncidentProfile profile = knowledge.profile(id).orElseThrow();
      if (isSwitch() && dialogue.question().isPresent()) {
        return again(profile);
      }
      if (dialogue.incident().equals(Optional.of(id))) {
        if (isOnlyAbout("source", "report", "news", "publish", "clue", "origin", "url")
            && (isReporting() || meaning.focus().size() <= 2)) {
          return sourced(profile);
        }
        if (!dialogue.told().isEmpty()
            && isOnlyAbout("say")
            && meaning.intent().yesNo() < 0.5f
            && asks("who")) {
          return repeat();
        }
      }
      return about(profile, meaning);
    }

    private boolean isReporting() {
      return meaning.intent().of(Aspect.REPORTING) > 0.5f;
    }

    private boolean asks(String type) {
      return meaning.focus().stream().anyMatch(t -> t.senses().contains(new Sense.Asking(type)));
    }

    /** Whether all that the text speaks of are these topics, at least one of them. */
    private boolean isOnlyAbout(String... topics) {
      var allowed = List.of(topics);
      return !notions.isEmpty()
          && notions.stream()
              .allMatch(
                  n ->
                      n.term().senses().stream()
                          .anyMatch(s -> s instanceof Sense.Topic t && allowed.contains(t.id())));
    }

    private Turn sourced(IncidentProfile profile) {
      List<Claim> told =
          profile.claims().stream().filter(c -> dialogue.told().contains(c.id())).toList();
      List<Claim> asked = told.isEmpty() ? limited(profile.claims(), 1) : told;
      return asked.isEmpty()
          ? about(profile, meaning)
          : keep(new Answer.Sourced(profile.incident(), asked));
    }

    /** Whether the text only names an incident: "and the hospital?", "no, the other one". */
    private boolean isSwitch() {
      if (!resolution.isNamed() && !namesSector()) {
        return false;
      }
      for (Notion notion : notions) {
        boolean bare =
            notion.term().senses().stream()
                    .anyMatch(s -> s instanceof Sense.Topic t && isBare(t.id()))
                || namesActorOrSystem(notion);
        if (!bare) {
          return false;
        }
      }
      return meaning.analysis().terms().stream()
          .noneMatch(t -> t.senses().size() == 1 && t.senses().getFirst() instanceof Sense.Asking);
    }

    private boolean namesActorOrSystem(Notion notion) {
      return meaning.mentions().stream()
          .anyMatch(m -> m.from() <= notion.at() && notion.at() < m.to());
    }

    private boolean namesSector() {
      return notions.stream()
          .flatMap(n -> n.term().senses().stream())
          .anyMatch(s -> s instanceof Sense.Topic t && !Sectors.of(t.id()).isEmpty());
    }

    private static boolean isBare(String topic) {
      return !Sectors.of(topic).isEmpty()
          || switch (topic) {
            case "incident", "attack", "hack", "email", "server" -> true;
            default -> false;
          };
    }

    private Turn again(IncidentProfile profile) {
      Meaning before =
          understanding.understand(
              dialogue.question().orElseThrow(), knowledge.names(), meaning.form());
      Turn turn = about(profile, before);
      return new Turn(meaning, turn.answer(), turn.dialogue());
    }

    private Turn unclear() {
      boolean strange =
          notions.stream()
              .anyMatch(n -> isNameLike(n) && knowledge.clues().speakingOf(n, meaning).isEmpty());
      if (strange
          || meaning.intent().of(Act.OTHER) > LIKELY_OTHER
          || knowledge.incidents().isEmpty()) {
        return keep(new Answer.OutOfScope(some()));
      }
      if (knowledge.incidents().size() == 1) {
        return about(
            knowledge.profile(knowledge.incidents().getFirst().id()).orElseThrow(), meaning);
      }
      return new Turn(
          meaning,
          new Answer.Clarify(candidates()),
          new Dialogue(
              dialogue.incident(), Optional.of(meaning.text()), dialogue.form(), List.of()));
    }

    private static boolean isNameLike(Notion notion) {
      return switch (notion.kind()) {
        case BODY, PLACE, WORD -> true;
        case TOPIC, NUMBER -> false;
      };
    }

    private List<Incident> candidates() {
      List<Incident> ranked =
          resolution.ranked().stream()
              .filter(c -> c.strength() >= 0.2)
              .map(c -> knowledge.profile(c.incident()).orElseThrow().incident())
              .toList();
      return limited(ranked.size() >= 2 ? ranked : knowledge.incidents(), MOST_CANDIDATES);
    }

    /** "Was it them there too?": they are those of the incident that was talked about before. */
    private boolean asksOfOthersActor(IncidentProfile profile, Meaning asked) {
      return dialogue.incident().isPresent()
          && !dialogue.incident().get().equals(profile.incident().id())
          && asked.intent().yesNo() > 0.5f
          && asked.intent().of(Aspect.ATTACKER) > 0.3f
          && grammar("they");
    }

    private Turn about(IncidentProfile profile, Meaning asked) {
      boolean foreign = resolution.foreignActor() || asksOfOthersActor(profile, asked);
      Selection selection = Selection.of(asked, profile, scorer, foreign);
      Incident incident = profile.incident();
      Answer answer =
          selection.told().isEmpty()
              ? new Answer.Unknown(incident, selection.nearest())
              : new Answer.Told(incident, Verdicts.of(asked, profile, selection), selection.told());
      return new Turn(
          meaning,
          answer,
          new Dialogue(
              Optional.of(incident.id()),
              Optional.of(asked.text()),
              dialogue.form(),
              selection.told().stream().map(Claim::id).toList()));
    }
  }
}
