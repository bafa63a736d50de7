package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.intent.Intent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what is asked about one incident, or asks back which one is meant. */
final class Questions {
  private static final double LIKELY_OTHER = 0.35;
  private static final double LIKELY_QUESTION = 0.35;
  private static final double PLAIN_QUESTION = 0.5;
  private static final double HINT = 0.1;
  private static final float SURELY = 0.8f;
  private static final float VERY_SURELY = 0.8f;
  private static final float HARDLY = 0.6f;

  private static final Set<String> SOMEBODY = Set.of("he_she", "him_her", "his_her");

  private final Understanding understanding;
  private final Scorer scorer;
  private final Strangers strangers;
  private final Called called;

  Questions(Understanding understanding, Scorer scorer, Called called) {
    this.understanding = understanding;
    this.scorer = scorer;
    this.strangers = new Strangers(understanding);
    this.called = called;
  }

  Answerer.Turn turn(Exchange exchange) {
    return exchange
        .meant()
        .or(() -> onlyAnswering(exchange))
        .map(profile -> turn(exchange, profile))
        .orElseGet(() -> unclear(exchange));
  }

  private Answerer.Turn turn(Exchange exchange, IncidentProfile profile) {
    if (strangers.areMeant(exchange, profile)) {
      return exchange.keep(new Answer.OutOfScope(exchange.examples()));
    }
    if (exchange.isHinted(profile)
        ? isHardlyQuestion(exchange)
        : mayBeOther(exchange) && answerable(exchange, profile) < VERY_SURELY) {
      return exchange.continues(profile.incident().id()) && pointsAtSomebody(exchange)
          ? told(exchange, profile, exchange.meaning(), true)
          : exchange.keep(new Answer.OutOfScope(exchange.examples()));
    }
    if (Switch.isMeant(exchange)) {
      return again(exchange, profile);
    }
    return Optional.of(exchange)
        .filter(e -> e.continues(profile.incident().id()))
        .flatMap(Recollection::of)
        .orElseGet(() -> sourced(exchange, profile));
  }

  /** Where it is asked who tells of it, and the claims found do not say. */
  private Answerer.Turn sourced(Exchange exchange, IncidentProfile profile) {
    Answerer.Turn turn = about(exchange, profile, exchange.meaning());
    boolean sought = Sourcing.isAsked(exchange) && !tellsOfReports(turn.answer());
    return sought ? new Answerer.Turn(turn.meaning(), Sourcing.of(profile), turn.dialogue()) : turn;
  }

  private static boolean tellsOfReports(Answer answer) {
    return answer instanceof Answer.Told told
        && told.claims().stream().anyMatch(c -> c.aspect() == Aspect.REPORTING);
  }

  /** Whether it may well be about another subject: no name says that it is not. */
  private static boolean mayBeOther(Exchange exchange) {
    Intent intent = exchange.meaning().intent();
    return !exchange.resolution().isNamed()
        && (intent.of(Act.OTHER) > LIKELY_OTHER || intent.of(Act.QUESTION) < LIKELY_QUESTION);
  }

  /** Where no more than a hint tells which incident is meant, it must be plain that one is. */
  private static boolean isHardlyQuestion(Exchange exchange) {
    return mayBeOther(exchange) || exchange.meaning().intent().of(Act.QUESTION) < PLAIN_QUESTION;
  }

  /** "Where does he work?": he was spoken of just before. */
  private static boolean pointsAtSomebody(Exchange exchange) {
    return SOMEBODY.stream().anyMatch(exchange::hasGrammar);
  }

  /**
   * The one incident that the words hint at, if its claims answer surely and no other's do; among
   * many no other's that stands out.
   */
  private Optional<IncidentProfile> onlyAnswering(Exchange exchange) {
    List<Resolution.Candidate> ranked = exchange.resolution().ranked();
    if (ranked.isEmpty() || ranked.getFirst().strength() < HINT) {
      return Optional.empty();
    }
    String hinted = ranked.getFirst().incident();
    List<String> outstanding = exchange.knowledge().outstanding();
    if (!outstanding.contains(hinted)) {
      return Optional.empty();
    }
    return exchange
        .knowledge()
        .profile(hinted)
        .filter(p -> answerable(exchange, p) >= SURELY)
        .filter(
            p ->
                outstanding.stream()
                    .filter(id -> !id.equals(hinted))
                    .flatMap(id -> exchange.knowledge().profile(id).stream())
                    .allMatch(other -> answerable(exchange, other) < HARDLY));
  }

  private float answerable(Exchange exchange, IncidentProfile profile) {
    return scorer.scores(exchange.meaning(), profile).answerable();
  }

  /** What there is to tell first about an incident, as where only its name is said. */
  Answerer.Obeyed opened(IncidentProfile profile, Dialogue dialogue, Knowledge knowledge) {
    Language language = dialogue.form().map(WrittenForm::language).orElse(Language.ENGLISH);
    Exchange exchange = bare(profile.incident().names().nearest(language), dialogue, knowledge);
    Answerer.Turn turn = about(exchange, profile, exchange.meaning());
    return new Answerer.Obeyed(turn.answer(), turn.dialogue());
  }

  /** Which stored incident a bare name stands for. */
  Menu.Naming naming(String name, Dialogue dialogue, Knowledge knowledge) {
    Exchange exchange = bare(name, dialogue, knowledge);
    return exchange
        .meant()
        .<Menu.Naming>map(Menu.Naming.One::new)
        .orElseGet(
            () ->
                Candidates.likely(exchange).size() < 2
                    ? new Menu.Naming.Nobody()
                    : new Menu.Naming.Several(Candidates.likely(exchange)));
  }

  /** A name as it stands, whatever was talked about before. */
  private Exchange bare(String name, Dialogue dialogue, Knowledge knowledge) {
    WrittenForm form = dialogue.form().orElse(WrittenForm.ENGLISH);
    Meaning meaning = understanding.understand(name, knowledge.names(), form);
    Dialogue fresh = new Dialogue(Optional.empty(), Optional.empty(), dialogue.form(), List.of());
    return Exchange.of(meaning, fresh, knowledge, scorer.relevance());
  }

  /** The last question, asked of another incident; what was asked of all has nothing to ask. */
  private Answerer.Turn again(Exchange exchange, IncidentProfile profile) {
    String question = exchange.dialogue().question().orElseThrow();
    if (Survey.parse(question).isPresent()) {
      return sourced(exchange, profile);
    }
    Meaning before =
        understanding.understand(question, exchange.knowledge().names(), exchange.meaning().form());
    Answerer.Turn turn = about(exchange, profile, byItself(before, exchange.knowledge()));
    return turn.answer() instanceof Answer.Unknown && exchange.namesActor()
        ? about(exchange, profile, exchange.meaning())
        : turn;
  }

  /** Somebody else than who is meant now may have been called by what they are in it. */
  private Meaning byItself(Meaning question, Knowledge knowledge) {
    return called
        .byKind(Exchange.of(question, Dialogue.NEW, knowledge, scorer.relevance()))
        .meaning();
  }

  private Answerer.Turn unclear(Exchange exchange) {
    List<String> two = exchange.knowledge().index().page(0, 2);
    if (strangers.areNamed(exchange)
        || exchange.meaning().intent().of(Act.OTHER) > LIKELY_OTHER
        || two.isEmpty()) {
      return exchange.keep(new Answer.OutOfScope(exchange.examples()));
    }
    Optional<IncidentProfile> only =
        Optional.of(two).filter(ids -> ids.size() == 1).flatMap(ids -> profileOf(exchange, ids));
    return only.map(profile -> about(exchange, profile, exchange.meaning()))
        .orElseGet(() -> Candidates.askBack(exchange));
  }

  private static Optional<IncidentProfile> profileOf(Exchange exchange, List<String> only) {
    return exchange.knowledge().profile(only.getFirst());
  }

  private Answerer.Turn about(Exchange exchange, IncidentProfile profile, Meaning asked) {
    boolean foreign =
        exchange.resolution().foreignActor()
            || asksOfOthersActor(exchange, profile, asked)
            || !exchange.resolution().isNamed() && strangers.areAskedAbout(asked, profile);
    return told(exchange, profile, asked, foreign);
  }

  /**
   * @param foreign whether it asks of what the incident has nothing to do with
   */
  private Answerer.Turn told(
      Exchange exchange, IncidentProfile profile, Meaning asked, boolean foreign) {
    Selection selection =
        foreign
            ? Selection.of(asked, profile, scorer, true)
            : plain(asked, profile).orElseGet(() -> Selection.of(asked, profile, scorer, false));
    Incident incident = profile.incident();
    Answer answer =
        selection.told().isEmpty()
            ? new Answer.Unknown(incident, selection.nearest())
            : new Answer.Told(incident, Verdicts.of(asked, profile, selection), selection.told());
    return new Answerer.Turn(
        exchange.meaning(),
        answer,
        new Dialogue(
            Optional.of(incident.id()),
            Optional.of(asked.text()),
            exchange.dialogue().form(),
            selection.told().stream().map(Claim::id).toList()));
  }

  /** What is told by a rule. */
  private static Optional<Selection> plain(Meaning asked, IncidentProfile profile) {
    List<Integer> told =
        Overview.isAsked(asked) ? Overview.of(profile) : Sayings.of(asked, profile);
    return told.isEmpty() ? Optional.empty() : Optional.of(Selection.of(told, profile));
  }

  /** "Was it them there too?": they are those of the incident that was talked about before. */
  private static boolean asksOfOthersActor(
      Exchange exchange, IncidentProfile profile, Meaning asked) {
    return exchange.dialogue().incident().isPresent()
        && !exchange.continues(profile.incident().id())
        && asked.intent().yesNo() > 0.5f
        && asked.intent().of(Aspect.ATTACKER) > 0.3f
        && exchange.hasGrammar("they");
  }
}
