package dev.ghotona.answering;

import static dev.ghotona.answering.Fictional.BANK;
import static dev.ghotona.answering.Fictional.CLINIC;
import static dev.ghotona.answering.Fictional.HOSPITAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer.Told;
import dev.ghotona.answering.Answer.Verdict;
import dev.ghotona.domain.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronologyTest {

  private static final Incident STATION =
      Fictional.incident(
          """
          id: station-2024
          names: {en: [Station outage]}
          sources:
            - {id: s, publisher: {en: P}, title: T, language: en, published: 2024-01-09T00:00:00Z}
          claims:
            - {id: later, aspect: when, stance: reported, source: s, statement: {en: It ended in May 2021.},
               value: {moment: {at: "2021-05-09", precision: day}}}
            - {id: when, aspect: when, stance: reported, source: s, statement: {en: It began in May 2020.},
               value: {moment: {at: "2020-05-09", precision: day}}}
          """);

  private static List<Told> parts(Incident... incidents) {
    return List.of(incidents).stream()
        .map(i -> new Told(i, Verdict.NONE, i.claims().subList(0, 1)))
        .toList();
  }

  @Test
  void the_one_that_began_first_comes_first() {
    var compared = Chronology.compared(parts(BANK, HOSPITAL), true);
    assertThat(compared.earlier()).contains(HOSPITAL);
    assertThat(compared.parts()).extracting(Told::incident).containsExactly(HOSPITAL, BANK);
  }

  @Test
  void the_earliest_day_told_counts_before_the_day_of_the_report() {
    assertThat(Chronology.compared(parts(BANK, STATION), true).earlier()).contains(STATION);
  }

  @Test
  void what_was_reported_later_without_a_day_may_have_begun_before() {
    assertThat(Chronology.compared(parts(HOSPITAL, STATION), true).earlier()).isEmpty();
  }

  @Test
  void what_was_some_time_in_a_year_is_not_before_a_day_of_that_year() {
    Incident ferry =
        Fictional.incident(
            """
            id: ferry-2020
            names: {en: [Ferry outage]}
            sources:
              - {id: s, publisher: {en: P}, title: T, language: en, published: 2021-01-09T00:00:00Z}
            claims:
              - {id: when, aspect: when, stance: reported, source: s, statement: {en: It was in 2020.},
                 value: {moment: {at: "2020-01-01", precision: year}}}
            """);
    assertThat(Chronology.compared(parts(ferry, STATION), true).earlier()).isEmpty();
    assertThat(Chronology.compared(parts(ferry, BANK), true).earlier()).contains(ferry);
  }

  @Test
  void none_is_first_where_both_were_reported_at_once() {
    assertThat(Chronology.compared(parts(HOSPITAL, CLINIC), true).earlier()).isEmpty();
  }

  @Test
  void the_order_is_told_only_where_it_is_asked() {
    var compared = Chronology.compared(parts(BANK, HOSPITAL), false);
    assertThat(compared.earlier()).isEmpty();
    assertThat(compared.parts()).extracting(Told::incident).containsExactly(BANK, HOSPITAL);
  }
}
