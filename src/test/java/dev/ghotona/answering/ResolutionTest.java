package dev.ghotona.answering;

import static dev.ghotona.answering.Fictional.BANK;
import static dev.ghotona.answering.Fictional.CLINIC;
import static dev.ghotona.answering.Fictional.HOSPITAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {
  private static final Knowledge TWO = Fictional.knowledge(BANK, HOSPITAL);
  private static final Knowledge THREE = Fictional.knowledge(BANK, HOSPITAL, CLINIC);

  private static Resolution resolved(String text, Dialogue dialogue, Knowledge knowledge) {
    return Resolution.of(
        Fictional.understood(text, knowledge), dialogue, knowledge, Fictional.RELEVANCE);
  }

  private static Dialogue about(Incident incident) {
    return new Dialogue(Optional.of(incident.id()), Optional.empty(), Optional.empty(), List.of());
  }

  private static void assertMeans(Resolution resolution, Incident incident) {
    assertThat(resolution.isClear()).isTrue();
    assertThat(resolution.ranked().getFirst().incident()).isEqualTo(incident.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When was Zorblax Bank hit?",
        "when was zorblax hit",
        "জরব্ল্যাক্স ব্যাংকের খবর কী?",
        "ज़ोरब्लैक्स बैंक में क्या हुआ?",
        "Who are the Night Heron?",
        "the bank",
        "ব্যাংকেরটা",
        "बैंक वाला"
      })
  void a_name_a_part_of_it_an_actor_or_a_line_of_work_tells_the_incident(String text) {
    assertMeans(resolved(text, Dialogue.NEW, TWO), BANK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was zorblaxbank hit",
        "জরব্ল্যাক্সব্যাংকে কবে হানা",
        "ज़ोरब्लैक्सबैंक में क्या हुआ",
        "জর ব্ল্যাক্স ব্যাংকের খবর কী",
        "ज़ोर ब्लैक्स बैंक में क्या हुआ"
      })
  void a_name_may_be_typed_with_a_blank_too_few_or_too_many(String text) {
    assertMeans(resolved(text, Dialogue.NEW, TWO), BANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the port", "বন্দরেরটা", "बंदरगाह वाला"})
  void what_stands_in_the_name_of_who_was_hit_tells_the_incident(String text) {
    Incident named =
        Fictional.incident(
            """
            id: quibbly-port-2020
            names: {en: [Quibbly break-in]}
            victims: [{en: [Quibbly Sea Port]}]
            sources:
              - {id: post, publisher: {en: Post}, title: T, language: en, published: 2020-06-06T09:30:00Z}
            claims:
              - {id: victim, aspect: victim, stance: reported, source: post, statement: {en: They suffered.}}
            """);
    assertMeans(resolved(text, Dialogue.NEW, Fictional.knowledge(BANK, named)), named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"has anyone been caught over Jonaki", "jonaki te keu dhora porse?"})
  void a_name_that_looks_like_a_word_of_grammar_with_an_ending_is_a_name(String text) {
    Incident named =
        Fictional.incident(
            """
            id: jonaki-lamps-2022
            names: {en: [Jonaki], bn-Latn: [jonaki]}
            sources:
              - {id: post, publisher: {en: Post}, title: T, language: en, published: 2021-06-06T09:30:00Z}
            claims:
              - {id: victim, aspect: victim, stance: reported, source: post, statement: {en: They suffered.}}
            """);
    assertMeans(resolved(text, Dialogue.NEW, Fictional.knowledge(BANK, named)), named);
  }

  @Test
  void a_name_before_the_sentence_that_asks_counts_for_nothing_beside_a_name_in_it() {
    assertMeans(
        resolved("Quibbly Hospital. No, tell me when Zorblax Bank was hit", Dialogue.NEW, TWO),
        BANK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many lost their savings? I mean Zorblax Bank",
        "কত টাকা গেছে? জরব্ল্যাক্স ব্যাংকের কথা বলছি",
        "कितने पैसे गए? ज़ोरब्लैक्स बैंक की बात कर रहा हूँ"
      })
  void a_name_after_the_sentence_that_asks_says_what_it_asks_about(String text) {
    assertMeans(resolved(text, Dialogue.NEW, TWO), BANK);
  }

  @Test
  void a_name_before_the_question_tells_the_incident_where_its_own_words_agree() {
    assertMeans(
        resolved("Now to Zorblax Bank. Are the branches open?", about(HOSPITAL), TWO), BANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tell me a good movie", "the mobile of my brother", "solutions?"})
  void an_everyday_word_of_a_name_does_not_name_it_nor_does_what_looks_like_it(String text) {
    var knowledge =
        Fictional.knowledge(
            BANK,
            Fictional.incident(
                """
                id: zorblax-mobile-2020
                names: {en: [Wumpling leak]}
                victims: [{en: [Wumpling Mobile Solutions Limited]}]
                sources:
                  - {id: post, publisher: {en: Post}, title: T, language: en, published: 2021-06-06T09:30:00Z}
                claims:
                  - {id: v, aspect: victim, stance: reported, source: post, statement: {en: They suffered.}}
                """));
    assertThat(resolved(text, Dialogue.NEW, knowledge).isNamed()).isFalse();
    assertThat(resolved("Who hit Wumpling?", Dialogue.NEW, knowledge).isNamed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"When was Zorblax Bank hit?", "জরব্ল্যাক্স ব্যাংক কবে?"})
  void a_name_beats_what_was_last_talked_about(String text) {
    Resolution resolution = resolved(text, about(HOSPITAL), TWO);
    assertMeans(resolution, BANK);
    assertThat(resolution.isNamed()).isTrue();
  }

  @Test
  void a_word_of_another_incidents_claims_does_not_change_the_subject() {
    assertMeans(resolved("Any accounts?", about(HOSPITAL), TWO), HOSPITAL);
  }

  @Test
  void what_was_last_talked_about_is_meant_where_nothing_is_named() {
    Resolution resolution = resolved("Who did it?", about(HOSPITAL), TWO);
    assertMeans(resolution, HOSPITAL);
    assertThat(resolution.isNamed()).isFalse();
  }

  @Test
  void what_was_last_talked_about_is_meant_rather_than_another_of_its_kind() {
    Incident other =
        Fictional.incident(
            """
            id: wobble-infirmary-2022
            names: {en: [Wobble Infirmary leak]}
            sectors: [health]
            sources:
              - {id: post, publisher: {en: Post}, title: T, language: en, published: 2022-06-06T09:30:00Z}
            claims:
              - {id: v, aspect: victim, stance: reported, source: post, statement: {en: A hospital was hit.}}
            """);
    var knowledge = Fictional.knowledge(BANK, HOSPITAL, other);
    var relevance = Fictional.relevance(Map.of("hospital", 0.2f));
    var meaning = Fictional.understood("Which hospital does he work at?", knowledge);
    assertMeans(Resolution.of(meaning, about(HOSPITAL), knowledge, relevance), HOSPITAL);
  }

  @Test
  void nothing_is_clear_where_nothing_tells() {
    Resolution resolution = resolved("Who did it?", Dialogue.NEW, TWO);
    assertThat(resolution.isClear()).isFalse();
    assertThat(resolution.named()).isEmpty();
  }

  @Test
  void a_line_of_work_of_two_incidents_is_not_clear() {
    assertThat(resolved("the hospital", Dialogue.NEW, THREE).isClear()).isFalse();
    assertMeans(resolved("the hospital", about(CLINIC), THREE), CLINIC);
  }

  @Test
  void two_names_are_kept_in_their_order_and_neither_is_clear() {
    Resolution resolution =
        resolved("Compare Quibbly Hospital with Zorblax Bank", Dialogue.NEW, TWO);
    assertThat(resolution.named()).containsExactly(HOSPITAL.id(), BANK.id());
    assertThat(resolution.isClear()).isFalse();
  }

  @Test
  void a_name_that_is_not_stored_names_nothing() {
    Resolution resolution = resolved("Who is behind Vlimpo Gruff?", Dialogue.NEW, TWO);
    assertThat(resolution.named()).isEmpty();
    assertThat(resolution.isClear()).isFalse();
  }

  @Test
  void an_actor_of_another_incident_is_noticed() {
    assertThat(resolved("Is Marsh Lizard behind Zorblax Bank?", Dialogue.NEW, TWO).foreignActor())
        .isTrue();
    assertThat(resolved("Is Night Heron behind Zorblax Bank?", Dialogue.NEW, TWO).foreignActor())
        .isFalse();
  }

  @Test
  void an_incident_that_is_no_longer_stored_is_forgotten() {
    assertThat(resolved("Who did it?", about(CLINIC), TWO).ranked()).isEmpty();
  }
}
