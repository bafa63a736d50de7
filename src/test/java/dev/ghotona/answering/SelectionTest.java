package dev.ghotona.answering;

import static dev.ghotona.answering.Fictional.BANK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With scorers that find every claim as good as any other. */
class SelectionTest {
  private static final Knowledge KNOWLEDGE = Fictional.knowledge(BANK);
  private static final IncidentProfile PROFILE =
      IncidentProfile.of(BANK, Core.lexicon(), Fictional.RELEVANCE);
  private static final Scorer SURE = new Scorer(Fictional.RELEVANCE, always(2), always(3));
  private static final Scorer UNSURE = new Scorer(Fictional.RELEVANCE, always(-1), always(-3));
  private static final Scorer HOPELESS = new Scorer(Fictional.RELEVANCE, always(-9), always(-3));

  private static BoostedTrees always(float logOdds) {
    return new BoostedTrees("", logOdds, 0, new short[0], new float[0], new float[0]);
  }

  private static Selection selected(String text, Scorer scorer, boolean foreign) {
    return Selection.of(Fictional.understood(text, KNOWLEDGE), PROFILE, scorer, foreign);
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  @Test
  void at_most_four_are_told_beside_other_sides_in_the_order_of_the_incident() {
    assertThat(ids(selected("What about it?", SURE, false).told()))
        .containsExactly("attacker", "many", "when", "victim", "denial", "more");
  }

  @Test
  void an_accusation_stands_beside_its_denial() {
    assertThat(ids(selected("Who?", SURE, false).told())).contains("attacker", "denial");
  }

  @Test
  void what_is_denied_beside_the_deed_does_not_stand_beside_the_accusation() {
    var told =
        selected(
            """
            {id: paid, aspect: denial, stance: denied, source: daily,
             statement: {en: The lender says that it paid no ransom.}}
            """);
    assertThat(told).contains("attacker").doesNotContain("paid");
  }

  @Test
  void whatever_the_accused_denies_stands_beside_the_accusation() {
    var told =
        selected(
            """
            {id: own, aspect: denial, stance: denied, source: daily,
             said-by: {en: Night Heron},
             statement: {en: Night Heron says that it took no data.}}
            """);
    assertThat(told).contains("attacker", "own");
  }

  /** What is told to "who?" of an incident with an accusation, five other claims and a denial. */
  private static List<String> selected(String denial) {
    var incident =
        Fictional.incident(
            """
            id: zorblax-mill-2023
            names: {en: [Zorblax Mill hack]}
            sources:
              - {id: daily, publisher: {en: Daily}, title: T, language: en, published: 2023-03-06T09:30:00Z}
            claims:
              - {id: attacker, aspect: attacker, stance: believed, source: daily, statement: {en: They did it.},
                 value: {actor: {kind: group, name: {en: Night Heron}}}}
              - {id: b, aspect: victim, stance: reported, source: daily, statement: {en: A mill was hit.}}
              - {id: c, aspect: status, stance: reported, source: daily, statement: {en: It is open.}}
              - {id: d, aspect: where, stance: reported, source: daily, statement: {en: It was by a river.}}
              - {id: e, aspect: when, stance: reported, source: daily, statement: {en: It was at night.}}
              - """
                    .stripTrailing()
                + " "
                + denial.strip());
    var knowledge = Fictional.knowledge(incident);
    var profile = IncidentProfile.of(incident, Core.lexicon(), Fictional.RELEVANCE);
    return ids(Selection.of(Fictional.understood("Who?", knowledge), profile, SURE, false).told());
  }

  @Test
  void counts_that_disagree_stand_side_by_side() {
    assertThat(ids(selected("How many?", SURE, false).told()))
        .contains("many", "more")
        .doesNotContain("large");
  }

  @Test
  void where_nothing_answers_only_the_nearest_is_kept() {
    Selection selection = selected("What about it?", UNSURE, false);
    assertThat(selection.told()).isEmpty();
    assertThat(selection.nearest()).hasSize(1);
  }

  @Test
  void what_is_far_off_is_not_called_the_nearest() {
    Selection selection = selected("What about it?", HOPELESS, false);
    assertThat(selection.told()).isEmpty();
    assertThat(selection.nearest()).isEmpty();
  }

  @Test
  void nothing_is_told_of_an_actor_of_another_incident() {
    assertThat(selected("Who?", SURE, true).told()).isEmpty();
  }

  @Test
  void nothing_is_told_of_a_country_that_no_claim_speaks_of() {
    assertThat(selected("Was it Russia?", SURE, false).told()).isEmpty();
    assertThat(selected("Was it in Bangladesh?", SURE, false).told()).isNotEmpty();
  }

  @Test
  void a_comparison_shows_an_incident_by_at_least_one_claim() {
    var meaning = Fictional.understood("Compare them", KNOWLEDGE);
    assertThat(Selection.forComparison(meaning, Aspect.WHEN, PROFILE, SURE)).hasSizeBetween(1, 3);
    assertThat(Selection.forComparison(meaning, Aspect.WHEN, PROFILE, HOPELESS))
        .hasSizeBetween(1, 3);
  }
}
