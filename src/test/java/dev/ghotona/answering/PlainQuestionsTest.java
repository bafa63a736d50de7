package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.text.Sense;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered by a rule: what happened, and what somebody says of it. */
class PlainQuestionsTest {
  private static final Incident HARBOUR =
      Fictional.incident(
          """
          id: quellmar-harbour-2024
          names:
            {en: [Quellmar Harbour attack, Quellmar Harbour], bn: [কোয়েলমার বন্দর], hi: [क्वेलमार बंदरगाह]}
          victims: [{en: [Sandpiper Lines]}]
          sectors: [transport]
          countries: [BD]
          sources:
            - {id: tide, publisher: {en: Tide}, title: T, language: en, published: 2024-03-06T09:30:00Z}
          claims:
            - {id: victim, aspect: victim, stance: reported, source: tide, statement: {en: The harbour was hit.}}
            - {id: cranes, aspect: impact, stance: confirmed, source: tide, statement: {en: Its cranes stood still.},
               said-by: {en: the harbour authority, bn: বন্দর কর্তৃপক্ষ, hi: बंदरगाह प्राधिकरण}}
            - {id: when, aspect: when, stance: reported, source: tide, statement: {en: It began on 4 March 2024.},
               value: {moment: {at: "2024-03-04", precision: day}}}
            - {id: system, aspect: system, stance: reported, source: tide, statement: {en: The gate computers were hit.}}
            - {id: gang, aspect: attacker, stance: believed, source: tide, statement: {en: A gang called Brisling did it.},
               said-by: {en: Norvik Labs, bn: নরভিক ল্যাবস, hi: नॉरविक लैब्स}}
            - {id: denial, aspect: denial, stance: denied, source: tide, statement: {en: Brisling says it was not them.},
               said-by: {en: Brisling, bn: ব্রিসলিং, hi: ब्रिसलिंग}}
            - {id: data, aspect: data, stance: estimated, source: tide, statement: {en: Some cargo lists were taken.},
               said-by: {en: Norvik Labs, bn: নরভিক ল্যাবস, hi: नॉरविक लैब्स}}
            - {id: police, aspect: investigation, stance: reported, source: tide, statement: {en: Two were questioned.},
               said-by: {en: the Dhaka police, bn: ঢাকা পুলিশ, hi: ढाका पुलिस}}
          """);

  private static final Knowledge KNOWLEDGE = Fictional.knowledge(HARBOUR);
  private static final IncidentProfile PROFILE =
      IncidentProfile.of(HARBOUR, Core.lexicon(), Fictional.RELEVANCE);

  private static List<String> ids(List<Integer> claims) {
    return claims.stream().map(PROFILE.claims()::get).map(claim -> claim.id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What happened at Quellmar Harbour?",
        "what exactly happened in the quellmar harbour attack",
        "কোয়েলমার বন্দরে কী হয়েছিল?",
        "কোয়েলমার বন্দরে কি হইছে",
        "क्वेलमार बंदरगाह में क्या हुआ था?",
        "quellmar harbour e ki hoyechilo",
        "quellmar harbour me kya hua",
        "Tell me about the Quellmar Harbour attack",
        "quellmar harbour er byapare bolo",
        "क्वेलमार बंदरगाह के बारे में बताओ",
        "কোয়েলমার বন্দর সম্পর্কে বিস্তারিত বলুন",
      })
  void what_happened_is_told_as_a_short_story(String text) {
    var meaning = Fictional.understood(text, KNOWLEDGE);
    assertThat(Overview.isAsked(meaning)).isTrue();
    assertThat(ids(Overview.of(PROFILE))).containsExactly("system", "when", "cranes", "gang");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What happened to Zorblax Foods? | true",
        "what happened to the zorblax | true",
        "Tell me about Zorblax Foods | true",
        "জরব্ল্যাক্সে কী হয়েছিল? | true",
        "Zorblax কোম্পানির কী হয়েছিল? | true",
        "ज़ोरब्लैक्स को क्या हुआ? | true",
        "zorblax er ki hoyechilo | true",
        "zorblax ke bare mein batao | true",
        "What happened to the cranes? | false",
        "What happened then? | false",
        "Who attacked Zorblax Foods? | true",
        "জরব্ল্যাক্সকে কারা আক্রমণ করেছে? | true",
        "zorblax par hamla kisne kiya | true",
        "বন্দরে কী হয়েছিল? | false",
        "Brisling ne kya kiya | false",
      })
  void what_is_asked_about_whom_no_claim_speaks_of_is_not_about_the_one_talked_about(
      String text, boolean stranger) {
    var meaning = Fictional.understood(text, KNOWLEDGE);
    assertThat(new Strangers(Fictional.UNDERSTANDING).areAskedAbout(meaning, PROFILE))
        .isEqualTo(stranger);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What happened then at Quellmar Harbour?",
        "What happened to the cranes of Quellmar Harbour?",
        "When did what happened at Quellmar Harbour begin?",
        "কোয়েলমার বন্দরে তারপর কী হলো?",
        "क्वेलमार बंदरगाह के मरीज़ों का क्या हुआ?",
        "What is Quellmar Harbour?",
        "What happened to Sandpiper Lines?",
        "Tell me about the cranes of Quellmar Harbour",
      })
  void who_asks_for_more_is_not_told_the_story(String text) {
    assertThat(Overview.isAsked(Fictional.understood(text, KNOWLEDGE))).isFalse();
  }

  /** In Latin letters "quarry" is spelt almost as a Hindi "why" is. */
  @Test
  void a_name_asks_nothing() {
    Incident school =
        Fictional.incident(
            """
            id: wobble-quarry-2023
            names: {en: [Wobble Quarry School hack]}
            victims: [{en: [Wobble Quarry School]}]
            sources:
              - {id: s, publisher: {en: P}, title: T, language: en, published: 2023-05-09T00:00:00Z}
            claims:
              - {id: v, aspect: victim, stance: reported, source: s, statement: {en: They suffered.}}
            """);
    String text = "When was Wobble Quarry School attacked?";
    assertThat(asked(text, KNOWLEDGE)).hasSize(2);
    assertThat(asked(text, Fictional.knowledge(school))).containsExactly("when");
  }

  private static List<String> asked(String text, Knowledge knowledge) {
    return Fictional.understood(text, knowledge).focus().stream()
        .flatMap(term -> term.senses().stream())
        .flatMap(s -> s instanceof Sense.Asking asking ? Stream.of(asking.type()) : Stream.of())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "What did Norvik Labs say?, gang data",
    "what does norvik say about the cargo lists of quellmar harbour, data",
    "নরভিক ল্যাবস কী বলেছে?, gang data",
    "नॉरविक लैब्स ने क्या कहा?, gang data",
    "norvik labs ki bolche, gang data",
    "What did the Dhaka police say?, police",
    "ঢাকা পুলিশ কী জানিয়েছে, police",
    "What does Brisling say of it?, denial",
  })
  void what_somebody_says_is_told_of_nobody_else(String text, String told) {
    assertThat(ids(Sayings.of(Fictional.understood(text, KNOWLEDGE), PROFILE)))
        .containsExactly(told.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who says so?",
        "What did the fire brigade say?",
        "What did Norvik Labs find?",
        "What did the Chittagong police say?",
        "What did they say?",
      })
  void where_nobody_is_named_who_says_something_no_rule_answers(String text) {
    assertThat(Sayings.of(Fictional.understood(text, KNOWLEDGE), PROFILE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Why was Quellmar Harbour attacked?, true", "Why did the cranes stop?, false"})
  void no_date_and_no_name_is_a_reason(String text, boolean lacking) {
    var meaning = Fictional.understood(text, KNOWLEDGE);
    int when = 2;
    assertThat(PROFILE.claims().get(when).id()).isEqualTo("when");
    assertThat(Demands.least(meaning, PROFILE, when, 1, Fictional.RELEVANCE) > 1)
        .isEqualTo(lacking);
  }

  @Test
  void a_denial_stands_beside_what_is_told_by_a_rule() {
    Selection told = Selection.of(Overview.of(PROFILE), PROFILE);
    assertThat(told.told()).extracting(claim -> claim.id()).contains("gang", "denial");
  }
}
