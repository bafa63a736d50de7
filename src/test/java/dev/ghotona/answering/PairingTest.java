package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.intent.LinearTrainer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learnt beside some incidents holds beside others. */
class PairingTest {
  private static final String REPAID = "Every customer got compensation.";
  private static final String SHUT = "The branches were shut.";
  private static final LinearModel TAUGHT =
      taught(
          pairs("Did they pay compensation?", "taught-one-2020", REPAID, SHUT),
          pairs("Did they pay compensation?", "taught-two-2021", SHUT));

  private static LinearModel taught(Lesson.Pairs told, Lesson.Pairs untold) {
    byte nothing = LinearTrainer.UNLABELLED;
    List<LinearTrainer.Example> examples =
        List.of(
            example(told.claims().getFirst(), (byte) 1, nothing),
            example(told.claims().getLast(), (byte) 0, nothing),
            example(told.incident(), nothing, (byte) 1),
            example(untold.incident(), nothing, (byte) 0));
    return new LinearTrainer(Lesson.HEADS, LinearTrainer.Settings.DEFAULT)
        .train(Stream.concat(examples.stream(), examples.stream()).toList(), "");
  }

  private static LinearTrainer.Example example(int[] features, byte... labels) {
    return new LinearTrainer.Example(features, labels, 1);
  }

  private static Lesson.Pairs pairs(String question, String id, String... statements) {
    Incident incident = incident(id, List.of(statements));
    Meaning meaning = Fictional.understood(question, Fictional.knowledge(incident));
    return new Lesson(incident, Core.lexicon(), Fictional.RELEVANCE).pairs(meaning);
  }

  private static Incident incident(String id, List<String> statements) {
    var yaml =
        new StringBuilder(
            """
            id: %s
            names: {en: [Quibbly Stores breach]}
            sources: [{id: daily, publisher: {en: Daily}, title: T, language: en, published: 2023-03-06T09:30:00Z}]
            claims:
            """
                .formatted(id));
    for (int i = 0; i < statements.size(); i++) {
      yaml.append(
          "  - {id: c%d, aspect: response, stance: reported, source: daily, statement: {en: %s}}\n"
              .formatted(i, statements.get(i)));
    }
    return Fictional.incident(yaml.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did the shop pay any compensation?",
        "দোকান কি ক্ষতিপূরণ দিয়েছে?",
        "दुकान ने मुआवज़ा दिया?",
        "dokan ki khotipuron dise?",
        "dukan ne muawza diya kya?"
      })
  void an_incident_that_tells_of_a_topic_is_known_from_one_that_does_not(String question) {
    var told = pairs(question, "other-one-2022", SHUT, REPAID);
    var untold = pairs(question, "other-two-2022", SHUT, "The till was open.");
    assertThat(TAUGHT.scores(told.incident())[Pairing.INCIDENT])
        .isGreaterThan(TAUGHT.scores(untold.incident())[Pairing.INCIDENT]);
  }

  @Test
  void a_claim_that_speaks_of_what_is_asked_is_known_from_one_that_does_not() {
    var beside = pairs("Was there compensation?", "other-three-2022", SHUT, REPAID);
    assertThat(TAUGHT.scores(beside.claims().getLast())[Pairing.CLAIM])
        .isGreaterThan(TAUGHT.scores(beside.claims().getFirst())[Pairing.CLAIM]);
  }
}
