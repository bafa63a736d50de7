package dev.ghotona.answering;

import static dev.ghotona.answering.Fictional.BANK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.understanding.text.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedNounTest {
  private static final Knowledge KNOWLEDGE = Fictional.knowledge(BANK);

  @ParameterizedTest
  @CsvSource({
    "How many customers does Zorblax Bank serve?, customer",
    "On which forum was it seen?, sell",
    "জরব্ল্যাক্স ব্যাংকে কতজন কর্মচারী আছে?, employee",
    "কত লাখ গ্রাহকের ক্ষতি হলো?, customer",
    "कितने ग्राहक प्रभावित हुए?, customer",
    "koto grahok er khoti holo, customer",
    "kitne karmchari the, employee"
  })
  void the_noun_beside_a_question_word_is_what_is_asked_for(String text, String topic) {
    var meaning = Fictional.understood(text, KNOWLEDGE);
    var notions = Notion.of(meaning);
    int noun = AskedNoun.in(meaning, notions);
    assertThat(noun).isNotNegative();
    assertThat(notions.get(noun).term().senses()).contains(new Sense.Topic(topic));
  }

  @ParameterizedTest
  @ValueSource(strings = {"How many?", "Who attacked the customers?", "কে করেছে?"})
  void where_no_noun_is_asked_for_there_is_none(String text) {
    var meaning = Fictional.understood(text, KNOWLEDGE);
    assertThat(AskedNoun.in(meaning, Notion.of(meaning))).isNegative();
  }

  @Test
  void a_noun_far_from_the_question_word_is_not_asked_for() {
    var meaning =
        Fictional.understood("How many did they say that it had of its customers?", KNOWLEDGE);
    assertThat(AskedNoun.in(meaning, Notion.of(meaning))).isNegative();
  }
}
