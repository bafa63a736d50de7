package dev.ghotona.answering;

import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Sense;
import java.util.List;
import java.util.Optional;

/**
 * One utterance being answered: what it means, what was said before, and what is known.
 *
 * @param notions what the utterance speaks of beside the incident's name
 */
record Exchange(
    Meaning meaning,
    Dialogue dialogue,
    Knowledge knowledge,
    Resolution resolution,
    List<Notion> notions) {
  private static final double NAMED = 0.5;
  private static final double HINT = 0.45;
  private static final int EXAMPLES = 3;

  static Exchange of(Meaning meaning, Dialogue dialogue, Knowledge knowledge, Relevance relevance) {
    return new Exchange(
        meaning,
        dialogue,
        knowledge,
        Resolution.of(meaning, dialogue, knowledge, relevance),
        Notion.of(meaning));
  }

  /** The same, understood in another way. */
  Exchange meaning(Meaning other) {
    return new Exchange(other, dialogue, knowledge, resolution, Notion.of(other));
  }

  /** How many stored incidents the text names. */
  int named() {
    return (int)
        resolution.ranked().stream()
            .filter(c -> resolution.named().contains(c.incident()) && c.strength() >= NAMED)
            .count();
  }

  boolean namesActor() {
    return meaning.mentions().stream().anyMatch(m -> m.has(Name.Kind.ACTOR));
  }

  /** Whether an incident is named, and not only who attacked: it may be called by them too. */
  boolean namesIncident() {
    return named() > 0 && !meaning.mentions().stream().allMatch(m -> m.has(Name.Kind.ACTOR));
  }

  /** Whether the text speaks of a topic of the lexicon. */
  boolean has(String topic) {
    return notions.stream().anyMatch(n -> n.term().senses().contains(new Sense.Topic(topic)));
  }

  boolean hasGrammar(String id) {
    return has(new Sense.Grammar(id));
  }

  /** Whether the text has a question word of this type. */
  boolean asks(String type) {
    return has(new Sense.Asking(type));
  }

  private boolean has(Sense sense) {
    return meaning.focus().stream().anyMatch(t -> t.senses().contains(sense));
  }

  /** Whether all that the text speaks of are these topics, at least one of them. */
  boolean isOnlyAbout(String... topics) {
    var allowed = List.of(topics);
    return !notions.isEmpty() && notions.stream().allMatch(n -> n.isAnyOf(allowed));
  }

  /** Whether the incident is the one that was last talked about. */
  boolean continues(String incident) {
    return dialogue.incident().equals(Optional.of(incident));
  }

  /** Whether no more than one topic that few speak of tells that this one is meant. */
  boolean isHinted(IncidentProfile profile) {
    return resolution.said() < HINT && !continues(profile.incident().id());
  }

  /** The incident that is clearly meant, if one is. */
  Optional<IncidentProfile> meant() {
    return resolution.isClear()
        ? knowledge.profile(resolution.ranked().getFirst().incident())
        : Optional.empty();
  }

  /** A few incidents that can be asked about. */
  List<Incident> examples() {
    return knowledge.first(EXAMPLES);
  }

  /** A turn that leaves the talk where it was. */
  Answerer.Turn keep(Answer answer) {
    return new Answerer.Turn(meaning, answer, dialogue);
  }

  static <T> List<T> limited(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
