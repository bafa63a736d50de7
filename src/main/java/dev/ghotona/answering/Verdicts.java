package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import java.math.BigDecimal;
import java.util.List;

/**
 * Decides how a yes/no question is opened. Where the claims do not clearly bear out a yes or a no,
 * nothing is put before them: they speak for themselves.
 */
final class Verdicts {
  private static final float WANTS_YES_OR_NO = 0.6f;
  private static final float SURELY_WANTS_YES_OR_NO = 0.85f;

  private Verdicts() {}

  static Answer.Verdict of(Meaning meaning, IncidentProfile profile, Selection selection) {
    float least = mayAskWhat(meaning) ? SURELY_WANTS_YES_OR_NO : WANTS_YES_OR_NO;
    if (meaning.intent().yesNo() < least || offersChoice(meaning)) {
      return Answer.Verdict.NONE;
    }
    List<Claim> told = selection.told();
    if (contradictsNumber(meaning, told)
        || contradictsTopic(meaning, profile, selection.best().stream().toList())) {
      return Answer.Verdict.NO;
    }
    return told.size() == 1 && bearsOut(meaning, profile, told.getFirst())
        ? Answer.Verdict.YES
        : Answer.Verdict.NONE;
  }

  /** "This or that?" is answered by neither yes nor no. */
  private static boolean offersChoice(Meaning meaning) {
    return meaning.focus().stream().anyMatch(t -> t.senses().contains(new Sense.Grammar("or")));
  }

  /** Romanised "ki" asks what or whether. */
  private static boolean mayAskWhat(Meaning meaning) {
    return meaning.focus().stream().anyMatch(t -> t.senses().contains(new Sense.Asking("what")));
  }

  private static boolean negates(Meaning meaning) {
    return meaning.focus().stream()
        .anyMatch(t -> t.senses().contains(new Sense.Grammar("neg_not")));
  }

  /** Whether a number is put that all told claims with a number state otherwise. */
  private static boolean contradictsNumber(Meaning meaning, List<Claim> told) {
    List<BigDecimal> stated =
        told.stream()
            .flatMap(c -> c.value().stream())
            .filter(v -> v instanceof Value.Quantity)
            .map(v -> ((Value.Quantity) v).amount().stripTrailingZeros())
            .toList();
    List<BigDecimal> put =
        meaning.numbers().stream()
            .filter(n -> !n.clock() && !n.isYear())
            .map(Numbers.Found::value)
            .toList();
    return !stated.isEmpty()
        && !put.isEmpty()
        && put.stream().noneMatch(p -> stated.stream().anyMatch(s -> s.compareTo(p) == 0));
  }

  private static boolean contradictsTopic(
      Meaning meaning, IncidentProfile profile, List<Claim> told) {
    if (negates(meaning)) {
      return false;
    }
    for (Notion notion : Notion.of(meaning)) {
      for (Sense sense : notion.term().senses()) {
        if (sense instanceof Sense.Topic topic && contradicted(topic, profile, told)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean contradicted(
      Sense.Topic topic, IncidentProfile profile, List<Claim> told) {
    return !speakOf(told, profile, topic)
        && Opposites.of(topic.id()).stream()
            .anyMatch(o -> speakOf(told, profile, new Sense.Topic(o)));
  }

  private static boolean speakOf(List<Claim> told, IncidentProfile profile, Sense sense) {
    return told.stream().anyMatch(c -> profile.speaksOf(profile.claims().indexOf(c), sense));
  }

  /** Whether a claim that is sure speaks of all that the question puts. */
  private static boolean bearsOut(Meaning meaning, IncidentProfile profile, Claim claim) {
    boolean sure = claim.stance() == Stance.REPORTED || claim.stance() == Stance.CONFIRMED;
    int index = profile.claims().indexOf(claim);
    List<Notion> notions = Notion.of(meaning);
    return sure
        && !negates(meaning)
        && notions.size() >= 2
        && notions.stream().allMatch(n -> profile.speakingOf(n, meaning.analysis()).get(index));
  }
}
