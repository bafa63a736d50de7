package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.text.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the claims of an incident accuse. */
class AccusationsTest {
  private static Incident incident(String claims) {
    return Fictional.incident(
        """
        id: zorblax-bank-2023
        names: {en: [Zorblax Bank hack]}
        sectors: [finance]
        countries: [BD]
        sources:
          - {id: daily, publisher: {en: Daily}, title: T, language: en, published: 2023-03-06T09:30:00Z}
        claims:
        """
            + claims.indent(2));
  }

  private static boolean accuses(String country, String claims) {
    return Accusations.in(incident(claims), Core.lexicon())
        .contains(new Mark.Speaks(new Sense.Place(country)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attacker | believed | Officials blame China for it. | true",
        "attacker | denied | It was not China. | false",
        "denial | denied | China denies it. | false",
        "victim | reported | Its branch in China was hit. | false",
      })
  void only_a_claim_of_who_did_it_that_is_no_denial_accuses(
      String aspect, String stance, String statement, boolean accused) {
    String claim =
        "- {id: a, aspect: %s, stance: %s, source: daily, statement: {en: \"%s\"}}"
            .formatted(aspect, stance, statement);
    assertThat(accuses("CN", claim)).isEqualTo(accused);
  }

  @Test
  void where_a_value_says_who_it_was_the_sentence_accuses_nobody_else() {
    String claim =
        """
        - {id: a, aspect: attacker, stance: believed, source: daily,
           statement: {en: Officials in India blame Night Heron.},
           value: {actor: {kind: group, name: {en: Night Heron}, country: CN}}}
        """;
    assertThat(accuses("CN", claim)).isTrue();
    assertThat(accuses("IN", claim)).isFalse();
  }

  @Test
  void who_accuses_is_not_accused() {
    String claim =
        """
        - {id: a, aspect: attacker, stance: believed, source: daily,
           said-by: {en: the government of India},
           statement: {en: The government of India blames China.}}
        """;
    assertThat(accuses("CN", claim)).isTrue();
    assertThat(accuses("IN", claim)).isFalse();
  }

  @Test
  void a_description_names_nobody() {
    String claim =
        """
        - {id: a, aspect: attacker, stance: believed, source: daily,
           statement: {en: A gang from outside India did it.},
           value: {actor: {kind: unnamed, name: {en: a gang from outside India}}}}
        """;
    assertThat(accuses("IN", claim)).isFalse();
  }
}
