package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claims of one incident that are told to a question.
 *
 * @param told those that answer it, in the incident's order; empty where none does
 * @param nearest the ones to tell where none answers; at most one
 * @param best the one of {@code told} that answers most surely
 */
record Selection(List<Claim> told, List<Claim> nearest, Optional<Claim> best) {
  private static final float BESIDE = 0.4f;
  private static final float BESIDE_OF_ASPECT = 0.27f;
  private static final float ASKED_TOO = 0.4f;
  private static final float LEAST_OF_ASKED = 0.12f;
  private static final float NEAREST = 0.02f;
  private static final int MOST = 4;

  /** What those who were hit deny: that they lost it, that they paid it. */
  private static final List<Sense> ELSE_DENIED =
      Stream.of("data", "personal-data", "financial-data", "leak", "ransom", "pay", "money")
          .<Sense>map(Sense.Topic::new)
          .toList();

  static Selection of(Meaning meaning, IncidentProfile profile, Scorer scorer, boolean foreign) {
    Scorer.Scores all = scorer.scores(meaning, profile);
    float[] scores = all.claims();
    List<Integer> ranked = ranked(scores);
    if (ranked.isEmpty()) {
      return new Selection(List.of(), List.of(), Optional.empty());
    }
    float best = scores[ranked.getFirst()];
    float least = Demands.least(meaning, profile, ranked.getFirst(), best, scorer.relevance());
    if (foreign || all.answerable() < least || strange(meaning, profile)) {
      List<Claim> nearest =
          best < NEAREST ? List.of() : List.of(profile.claims().get(ranked.getFirst()));
      return foreign || !asksWhatItWas(meaning)
          ? new Selection(List.of(), nearest, Optional.empty())
          : new Selection(lead(profile).stream().toList(), nearest, lead(profile));
    }
    var chosen = new ArrayList<Integer>();
    Aspect first = profile.claims().get(ranked.getFirst()).aspect();
    for (int claim : ranked) {
      boolean same = profile.claims().get(claim).aspect() == first;
      if (chosen.size() < MOST && scores[claim] >= best * (same ? BESIDE_OF_ASPECT : BESIDE)) {
        chosen.add(claim);
      }
    }
    addOtherAspects(meaning, profile, scores, ranked, chosen);
    addOtherSides(chosen, profile);
    if (asksWhatItWas(meaning)) {
      addLead(profile, chosen);
    }
    return new Selection(
        chosen.stream().sorted().map(profile.claims()::get).toList(),
        List.of(),
        Optional.of(profile.claims().get(ranked.getFirst())));
  }

  /** These claims and their other sides. */
  static Selection of(List<Integer> claims, IncidentProfile profile) {
    var chosen = new ArrayList<>(claims);
    addOtherSides(chosen, profile);
    return new Selection(
        chosen.stream().sorted().map(profile.claims()::get).toList(),
        List.of(),
        Optional.of(profile.claims().get(claims.getFirst())));
  }

  /** "What was it?": nothing is spoken of but the incident. */
  private static boolean asksWhatItWas(Meaning meaning) {
    return meaning.focus().stream().anyMatch(Asking::asks)
        && meaning.focus().stream().noneMatch(Asking::asksElse)
        && Notion.of(meaning).isEmpty();
  }

  /** What a source says of an incident to begin with. */
  private static Optional<Claim> lead(IncidentProfile profile) {
    return profile.claims().stream().filter(c -> c.aspect() == Aspect.BACKGROUND).findFirst();
  }

  private static void addLead(IncidentProfile profile, List<Integer> chosen) {
    if (chosen.stream().noneMatch(c -> profile.claims().get(c).aspect() == Aspect.BACKGROUND)) {
      lead(profile).ifPresent(claim -> chosen.add(profile.claims().indexOf(claim)));
    }
  }

  /** Two things asked at once are both told. */
  private static void addOtherAspects(
      Meaning meaning,
      IncidentProfile profile,
      float[] scores,
      List<Integer> ranked,
      List<Integer> chosen) {
    for (int claim : ranked) {
      Aspect aspect = profile.claims().get(claim).aspect();
      boolean missing =
          meaning.intent().of(aspect) >= ASKED_TOO
              && chosen.stream().noneMatch(c -> profile.claims().get(c).aspect() == aspect);
      if (missing && chosen.size() < MOST && scores[claim] >= LEAST_OF_ASKED) {
        chosen.add(claim);
      }
    }
  }

  /** Two or three claims that show an incident in a comparison: by relevance, else by date. */
  static List<Claim> forComparison(
      Meaning meaning, Aspect asked, IncidentProfile profile, Scorer scorer) {
    float[] scores = scorer.scores(meaning, profile).claims();
    List<Integer> ranked = ranked(scores);
    var chosen = new ArrayList<Integer>();
    for (int claim : ranked) {
      if (chosen.size() < 2 && profile.claims().get(claim).aspect() == asked) {
        chosen.add(claim);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(ranked.getFirst());
    }
    addOtherSides(chosen, profile);
    return chosen.stream().sorted().map(profile.claims()::get).toList();
  }

  private static List<Integer> ranked(float[] scores) {
    var ranked = new ArrayList<Integer>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      ranked.add(i);
    }
    ranked.sort((a, b) -> Float.compare(scores[b], scores[a]));
    return ranked;
  }

  /** Whether the question names a country or body that no claim of the incident speaks of. */
  private static boolean strange(Meaning meaning, IncidentProfile profile) {
    for (Notion notion : Notion.of(meaning)) {
      boolean blocks =
          switch (notion.kind()) {
            case PLACE -> true;
            case BODY -> Bodies.blocks(notion);
            case TOPIC, NUMBER, WORD -> false;
          };
      if (blocks
          && profile.speakingOf(notion, meaning.analysis()).isEmpty()
          && !profile.isOfIncident(notion)) {
        return true;
      }
    }
    return false;
  }

  /** Counts that disagree stand side by side; an accusation stands beside its denial. */
  private static void addOtherSides(List<Integer> chosen, IncidentProfile profile) {
    for (int claim : List.copyOf(chosen)) {
      for (int other = 0; other < profile.claims().size(); other++) {
        if (!chosen.contains(other) && isOtherSide(profile, claim, other)) {
          chosen.add(other);
        }
      }
    }
  }

  private static boolean isOtherSide(IncidentProfile profile, int told, int other) {
    Claim claim = profile.claims().get(told);
    Claim beside = profile.claims().get(other);
    boolean count =
        claim.aspect() == beside.aspect()
            && claim.value().orElse(null) instanceof Value.Quantity
            && beside.value().orElse(null) instanceof Value.Quantity
            && claim.aspect() == Aspect.SCALE;
    return count || isDenialOf(profile, claim, other);
  }

  /** The accused's own denial, or one that is not of a loss or a payment but of the deed. */
  private static boolean isDenialOf(IncidentProfile profile, Claim accusation, int other) {
    Claim denial = profile.claims().get(other);
    return accusation.aspect() == Aspect.ATTACKER
        && denial.aspect() == Aspect.DENIAL
        && denial.stance() == Stance.DENIED
        && (ELSE_DENIED.stream().noneMatch(topic -> profile.speaksOf(other, topic))
            || accusation.value().orElse(null) instanceof Value.Actor actor
                && isSpokenOf(actor, profile, other));
  }

  private static boolean isSpokenOf(Value.Actor actor, IncidentProfile profile, int claim) {
    return actor.country().filter(c -> profile.speaksOf(claim, new Sense.Place(c))).isPresent()
        || profile.claims().get(claim).saidBy().byLanguage().entrySet().stream()
            .anyMatch(e -> e.getValue().equals(actor.name().byLanguage().get(e.getKey())));
  }
}
