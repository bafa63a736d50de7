package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Sense;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An incident's claims, prepared for being compared with questions: which claim speaks of what, in
 * any language. Immutable once built; thread-safe.
 */
final class IncidentProfile {
  private static final float WANTS_YES_OR_NO = 0.5f;

  private static final BitSet NOTHING = new BitSet(0);

  private final Incident incident;
  private final List<Claim> claims;
  private final Map<Sense, BitSet> bySense;
  private final Map<BigDecimal, BitSet> byNumber;
  private final BitSet withNumber;
  private final Set<Sense> ofIncident = new HashSet<>();
  private final Set<Sense> ofVictims;
  private final Dictionary<Integer> byWord;
  private final List<Set<Sought>> provided;
  private final Set<Sought> providedByAny = EnumSet.noneOf(Sought.class);
  private final Speakers speakers;
  private final int[][] topicsOf;
  private final int[] learntAt;

  private IncidentProfile(Incident incident, Lexicon lexicon, Relevance relevance) {
    List<String> topics = relevance.topics();
    this.incident = incident;
    this.claims = incident.currentClaims();
    var marks = new ClaimMarks(incident, lexicon);
    this.bySense = marks.bySense();
    this.byNumber = marks.byNumber();
    this.withNumber = marks.withNumber();
    this.byWord = byWord(marks);
    this.speakers = new Speakers(claims, lexicon);
    this.topicsOf = new int[claims.size()][];
    for (int i = 0; i < claims.size(); i++) {
      topicsOf[i] = topicsOf(i, topics);
    }
    this.provided =
        IntStream.range(0, claims.size())
            .mapToObj(i -> ClaimKinds.of(claims.get(i), i, marks))
            .toList();
    provided.forEach(providedByAny::addAll);
    incident.countries().forEach(c -> ofIncident.add(new Sense.Place(c)));
    incident.names().all().forEach(n -> addToIncident(n, lexicon));
    incident.victims().stream().flatMap(Names::all).forEach(n -> addToIncident(n, lexicon));
    incident.systems().stream().flatMap(Names::all).forEach(n -> addToIncident(n, lexicon));
    incident
        .sources()
        .forEach(s -> s.publisher().byLanguage().values().forEach(n -> addToIncident(n, lexicon)));
    this.ofVictims = VictimTopics.of(incident, lexicon);
    this.learntAt = learntAt(relevance.claims());
  }

  /** Where an intent says how far each claim answers, and last none of them; -1 for nowhere. */
  private int[] learntAt(List<String> known) {
    return Stream.concat(claims.stream().map(Claim::id), Stream.of(""))
        .mapToInt(id -> known.indexOf(IntentModel.keyOf(incident.id(), id)))
        .toArray();
  }

  /** Prepares an incident for the intents that {@code relevance} knows how to read. */
  static IncidentProfile of(Incident incident, Lexicon lexicon, Relevance relevance) {
    return new IncidentProfile(incident, lexicon, relevance);
  }

  /** How far each claim answers by what was learnt of it, and last none; 0 where nothing was. */
  float[] learnt(float[] intended) {
    float[] learnt = new float[learntAt.length];
    for (int i = 0; i < learnt.length; i++) {
      learnt[i] = learntAt[i] < 0 ? 0 : intended[learntAt[i]];
    }
    return learnt;
  }

  /** Whether the models know how far its claims answer. */
  boolean isLearnt() {
    return learntAt[learntAt.length - 1] >= 0;
  }

  Incident incident() {
    return incident;
  }

  /** The claims that hold, in order; all indexes are into this list. */
  List<Claim> claims() {
    return claims;
  }

  Speakers speakers() {
    return speakers;
  }

  private void addToIncident(String name, Lexicon lexicon) {
    lexicon.analyse(name).terms().stream()
        .flatMap(t -> t.senses().stream())
        .filter(s -> !(s instanceof Sense.Place))
        .forEach(ofIncident::add);
  }

  private static Dictionary<Integer> byWord(ClaimMarks marks) {
    var index = new Dictionary.Builder<Integer>();
    marks.byWord().forEach((word, said) -> said.stream().forEach(claim -> index.add(word, claim)));
    return index.build(true);
  }

  /** The claims that speak of a notion; never null; not to be changed. */
  BitSet speakingOf(Notion notion, Analysis analysis) {
    return switch (notion.kind()) {
      case NUMBER -> byNumber.getOrDefault(notion.number(), NOTHING);
      case WORD -> byWord(notion, analysis);
      case TOPIC, PLACE, BODY -> bySenses(notion.term().senses());
    };
  }

  /**
   * The claims that speak of a notion; where yes or no is asked and none does, those that speak of
   * what rules it out. Never null; not to be changed.
   */
  BitSet speakingOf(Meaning meaning, Notion notion) {
    BitSet claims = speakingOf(notion, meaning.analysis());
    return claims.isEmpty() && meaning.intent().yesNo() > WANTS_YES_OR_NO
        ? rulingOut(notion)
        : claims;
  }

  private BitSet rulingOut(Notion notion) {
    BitSet claims = NOTHING;
    for (Sense sense : notion.term().senses()) {
      if (sense instanceof Sense.Topic topic) {
        for (String opposite : Opposites.of(topic.id())) {
          BitSet speaking = bySense.get(new Sense.Topic(opposite));
          if (speaking != null) {
            claims = claims.isEmpty() ? (BitSet) speaking.clone() : claims;
            claims.or(speaking);
          }
        }
      }
    }
    return claims;
  }

  private BitSet bySenses(List<Sense> senses) {
    BitSet one = null;
    BitSet all = null;
    for (int i = 0; i < senses.size(); i++) {
      BitSet claims = bySense.get(senses.get(i));
      if (claims == null) {
        continue;
      }
      if (one == null) {
        one = claims;
      } else {
        all = all == null ? (BitSet) one.clone() : all;
        all.or(claims);
      }
    }
    return all != null ? all : one != null ? one : NOTHING;
  }

  private BitSet byWord(Notion notion, Analysis analysis) {
    var match = byWord.find(analysis.words(), analysis.stems(), notion.at());
    if (match == null || notion.term().isOrdinary() && match.quality() < Likeness.STEM_FACTOR) {
      return NOTHING;
    }
    var claims = new BitSet();
    match.values().forEach(claims::set);
    return claims;
  }

  /** Whether a claim speaks of it. */
  boolean speaksOf(int claim, Sense sense) {
    return bySense.getOrDefault(sense, NOTHING).get(claim);
  }

  /** Whether the notion stands in the incident's own names, or is a country that was hit. */
  boolean isOfIncident(Notion notion) {
    for (Sense sense : notion.term().senses()) {
      if (ofIncident.contains(sense)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a topic that stands in a victim's name: "the port". */
  boolean isVictim(Notion notion) {
    return notion.kind() == Notion.Kind.TOPIC
        && notion.term().senses().stream().anyMatch(ofVictims::contains);
  }

  private int[] topicsOf(int claim, List<String> topics) {
    return IntStream.range(0, topics.size())
        .filter(t -> bySense.getOrDefault(new Sense.Topic(topics.get(t)), NOTHING).get(claim))
        .toArray();
  }

  /** The topics that a claim speaks of, as indexes of those that intents are told about. */
  int[] topicsOf(int claim) {
    return topicsOf[claim];
  }

  /** The kinds of thing that any of the claims can tell. */
  Set<Sought> provided() {
    return providedByAny;
  }

  /** Whether a claim calls an attacker by name. */
  boolean namesActor(int claim) {
    return claims.get(claim).value().orElse(null) instanceof Value.Actor actor
        && actor.kind() != Value.Actor.Kind.UNNAMED;
  }

  boolean hasNumber(int claim) {
    return withNumber.get(claim);
  }

  /** The kinds of thing that a claim can tell by its value, its aspect or who says it. */
  Set<Sought> providedBy(int claim) {
    return provided.get(claim);
  }
}
