package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer.Clarify;
import dev.ghotona.answering.Answer.OutOfScope;
import dev.ghotona.answering.Answer.Told;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.search.InMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the models that ship: who is called by what they are is asked about as by name. */
class CalledTest {
  private static final Knowledge HOSPITALS = with(hospital("Snorvik", "BD"), hospital("Ul", "LK"));
  private static final Knowledge HARBOUR = with(port());

  private static Incident hospital(String name, String country) {
    return Fictional.incident(
        """
        id: hospital-%1$s-2021
        names: {en: [%2$s Hospital attack]}
        victims: [{en: [%2$s Hospital]}]
        sectors: [health]
        countries: [%3$s]
        sources:
          - {id: post, publisher: {en: Post}, title: T, language: en, published: 2021-06-06T09:30:00Z}
        claims:
          - {id: when, aspect: when, stance: reported, source: post, statement: {en: It began on 4 March 2021.},
             value: {moment: {at: "2021-03-04", precision: day}}}
        """
            .formatted(name.toLowerCase(Locale.ROOT), name, country));
  }

  private static Incident port() {
    return Fictional.incident(
        """
        id: quibbly-port-2020
        names: {en: [Quibbly break-in]}
        victims: [{en: [Quibbly Sea Port], bn: [কুইবলি সমুদ্রবন্দর], hi: [क्विबली बंदरगाह]}]
        sectors: [transport]
        sources:
          - {id: post, publisher: {en: Post}, title: T, language: en, published: 2020-06-06T09:30:00Z}
        claims:
          - {id: when, aspect: when, stance: reported, source: post, statement: {en: It began on 4 March 2020.},
             value: {moment: {at: "2020-03-04", precision: day}}}
        """);
  }

  private static Knowledge with(Incident... more) {
    var incidents = new ArrayList<>(Core.incidents());
    incidents.addAll(List.of(more));
    return InMemory.knowledge(incidents, Core.lexicon(), Models.load().scorer().relevance());
  }

  private static Answer answer(String question, Knowledge knowledge) {
    return Core.answerer().answer(question, Dialogue.NEW, knowledge, Core.TODAY).answer();
  }

  private static void assertTells(Answer answer, String incident, Aspect aspect) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Told.class,
            told -> {
              assertThat(told.incident().id()).isEqualTo(incident);
              assertThat(told.claims()).allMatch(claim -> claim.aspect() == aspect);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "হাসপাতালে হানা কবে পড়ে",
        "haspatal kobe hack hoise?",
        "hospital e hamla ta kobe",
        "अस्पताल कब हैक हुआ था",
        "hospital par hamla kab hua tha",
        "on which day was the hospital hit by hackers"
      })
  void when_it_was_is_told_of_the_only_hospital(String question) {
    assertTells(answer(question, Core.knowledge()), "aiims-2022", Aspect.WHEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "হাসপাতাল হ্যাক করল কারা",
        "hospital ta hack korlo kara",
        "अस्पताल हैक करने वाले कौन थे",
        "hospital kisne hack kiya tha",
        "who was it that hacked the hospital"
      })
  void who_did_it_is_told_of_the_only_hospital(String question) {
    assertTells(answer(question, Core.knowledge()), "aiims-2022", Aspect.ATTACKER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "হাসপাতালে হানা কবে পড়ে",
        "haspatal kobe hack hoise?",
        "hospital par hamla kab hua tha",
        "on which day was the hospital hit by hackers"
      })
  void of_several_it_is_asked_which_one_is_meant(String question) {
    assertThat(answer(question, HOSPITALS)).isInstanceOf(Clarify.class);
  }

  @ParameterizedTest
  @CsvSource({
    "bangladesher hospital kobe hack hoise, hospital-snorvik-2021",
    "বাংলাদেশের হাসপাতালে হানা কবে পড়ে, hospital-snorvik-2021",
    "श्रीलंका के अस्पताल पर हमला कब हुआ, hospital-ul-2021",
    "when was the hospital in sri lanka hacked, hospital-ul-2021",
    "indian hospital kobe hack hoise, aiims-2022"
  })
  void the_country_tells_which_one_is_meant(String question, String incident) {
    assertTells(answer(question, HOSPITALS), incident, Aspect.WHEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "norway er hospital kobe hack hoise",
        "nepal er hospital e hamla kobe hoise",
        "when was the hospital in canada hacked"
      })
  void a_country_where_none_was_hit_makes_it_another(String question) {
    assertThat(answer(question, HOSPITALS)).isNotInstanceOfAny(Told.class, Clarify.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "বন্দরে হানা কবে পড়ে",
        "bondor kobe hack hoise",
        "बंदरगाह कब हैक हुआ था",
        "on which day was the port hit by hackers"
      })
  void a_victim_is_also_what_its_name_says(String question) {
    assertTells(answer(question, HARBOUR), "quibbly-port-2020", Aspect.WHEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "হাসপাতালে ডাক্তার কখন বসে",
        "hospital koto tay khole",
        "heart attack hole kon hospital e jabo",
        "my bank account got hacked, what now",
        "अस्पताल में बिस्तर कितने का है",
        "kutta ne school me hamla kiya kal",
        "how do i keep a school safe from ransomware"
      })
  void what_is_asked_of_any_hospital_bank_or_school_is_not_told(String question) {
    assertThat(answer(question, Core.knowledge())).isNotInstanceOf(Told.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "which hospital did the hackers hit",
        "কোন হাসপাতালে হানা পড়েছে",
        "kon hospital hack hoise",
        "कौन सा अस्पताल हैक हुआ",
        "kaunsa hospital hack hua"
      })
  void which_one_it_was_is_told_by_its_name(String question) {
    assertTells(answer(question, Core.knowledge()), "aiims-2022", Aspect.VICTIM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"আমার হাসপাতাল কবে হ্যাক হবে", "will my hospital be hacked"})
  void ones_own_hospital_is_none_that_is_stored(String question) {
    assertThat(answer(question, Core.knowledge())).isInstanceOf(OutOfScope.class);
  }
}
