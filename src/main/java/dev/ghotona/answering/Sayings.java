package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * "What does the ministry say?": the claims of somebody, asked for as such. A rule, since claims
 * that speak of somebody are as near to such a question as those that they say.
 */
final class Sayings {
  private static final int MOST = 4;
  private static final float WANTS_YES_OR_NO = 0.6f;
  private static final float ASKED_ASPECT = 0.3f;
  private static final Sense SAID = new Sense.Grammar("say_said");
  private static final Set<String> TELLING = Set.of("say", "believe");
  private static final Set<String> ABOUT = Set.of("about", "details");

  private final Meaning meaning;
  private final IncidentProfile profile;

  private Sayings(Meaning meaning, IncidentProfile profile) {
    this.meaning = meaning;
    this.profile = profile;
  }

  /**
   * The claims asked for, as indexes of those of the profile; empty where the question is another
   * one, or where nobody whom it names says anything of it.
   */
  static List<Integer> of(Meaning meaning, IncidentProfile profile) {
    var sayings = new Sayings(meaning, profile);
    return sayings.isAsked() ? sayings.asked() : List.of();
  }

  private boolean isAsked() {
    List<Term> focus = meaning.focus();
    return meaning.intent().yesNo() < WANTS_YES_OR_NO
        && focus.stream().anyMatch(Sayings::tells)
        && focus.stream().anyMatch(Asking::asksWhat)
        && focus.stream().noneMatch(Sayings::asksElse);
  }

  private static boolean tells(Term term) {
    return term.senses().contains(SAID) || Notion.isAnyOf(term, TELLING);
  }

  private static boolean asksElse(Term term) {
    return !tells(term) && Asking.asksElse(term);
  }

  private List<Integer> asked() {
    List<Term> content =
        meaning.focus().stream()
            .filter(t -> !t.isGrammar() && !tells(t) && !Asking.asksWhat(t))
            .filter(t -> !Notion.isDeed(t) && !Notion.isAnyOf(t, ABOUT))
            .toList();
    List<Term> beside = content.stream().filter(Predicate.not(this::isMentioned)).toList();
    List<Term> topics = beside.stream().filter(Predicate.not(this::speaks)).toList();
    if (topics.stream().anyMatch(this::isStranger)) {
      return List.of();
    }
    List<Term> speakers = beside.stream().filter(this::speaks).toList();
    BitSet said =
        said(speakers.isEmpty() ? content.stream().filter(this::speaks).toList() : speakers);
    return on(topics, said).stream().limit(MOST).boxed().toList();
  }

  /** What they say of these topics, or else of the aspect that is asked for. */
  private BitSet on(List<Term> topics, BitSet said) {
    if (topics.isEmpty()) {
      return said;
    }
    BitSet speaking = those(said, claim -> speaksOf(topics, claim));
    return speaking.isEmpty() ? those(said, this::isOfAspect) : speaking;
  }

  private static BitSet those(BitSet said, IntPredicate which) {
    return said.stream().filter(which).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private boolean speaksOf(List<Term> topics, int claim) {
    return topics.stream().anyMatch(topic -> speakingOf(topic).get(claim));
  }

  private boolean isOfAspect(int claim) {
    return meaning.intent().of(profile.claims().get(claim).aspect()) >= ASKED_ASPECT;
  }

  private boolean isMentioned(Term term) {
    return meaning.mentions().stream().anyMatch(m -> m.covers(term.from()));
  }

  private boolean speaks(Term term) {
    return !claimsOf(term).isEmpty();
  }

  private BitSet claimsOf(Term term) {
    return profile.speakers().claimsOf(term, meaning.analysis());
  }

  /** Somebody of whom the claims know nothing. */
  private boolean isStranger(Term term) {
    return term.senses().isEmpty()
        ? speakingOf(term).isEmpty()
        : term.senses().stream().anyMatch(ClaimKinds::isSomebody);
  }

  private BitSet speakingOf(Term term) {
    return Notion.of(meaning).stream()
        .filter(notion -> notion.term().equals(term))
        .findFirst()
        .map(notion -> profile.speakingOf(notion, meaning.analysis()))
        .orElseGet(BitSet::new);
  }

  /**
   * What all of these say at once, as "officials" and "American" do; else what any of them says.
   */
  private BitSet said(List<Term> speakers) {
    var all = new BitSet();
    speakers.forEach(term -> all.or(claimsOf(term)));
    var shared = (BitSet) all.clone();
    speakers.forEach(term -> shared.and(claimsOf(term)));
    return shared.isEmpty() ? all : shared;
  }
}
