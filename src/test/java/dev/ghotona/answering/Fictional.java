package dev.ghotona.answering;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.intent.LinearTrainer;
import dev.ghotona.understanding.language.LanguageIdentifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Incidents that never happened, understood by a model that has learnt nothing. */
final class Fictional {
  static final Incident BANK =
      incident(
          """
          id: zorblax-bank-2023
          names: {en: [Zorblax Bank hack, Zorblax Bank], bn: [জরব্ল্যাক্স ব্যাংক], hi: [ज़ोरब्लैक्स बैंक]}
          actors: [{en: [Night Heron]}]
          sectors: [finance]
          countries: [BD]
          sources:
            - {id: daily, publisher: {en: Daily}, title: T, language: en, published: 2023-03-06T09:30:00Z}
          claims:
            - {id: attacker, aspect: attacker, stance: believed, source: daily, statement: {en: They did it.}}
            - {id: many, aspect: scale, stance: reported, source: daily, statement: {en: It hit 30000 accounts.},
               value: {number: {amount: 30000, bound: about, unit: {en: accounts}}}}
            - {id: when, aspect: when, stance: reported, source: daily, statement: {en: It began on 4 March 2023.},
               value: {moment: {at: "2023-03-04", precision: day}}}
            - {id: victim, aspect: victim, stance: reported, source: daily, statement: {en: A lender was hit.}}
            - {id: status, aspect: status, stance: reported, source: daily, statement: {en: The branches are open.}}
            - {id: denial, aspect: denial, stance: denied, source: daily, statement: {en: They say it was not them.}}
            - {id: more, aspect: scale, stance: reported, source: daily, statement: {en: It hit 60000 accounts.},
               value: {number: {amount: 60000, bound: at-least, unit: {en: accounts}}}}
            - {id: large, aspect: scale, stance: reported, source: daily, statement: {en: It was a large one.}}
          """);

  static final Incident HOSPITAL =
      incident(
          """
          id: quibbly-hospital-2021
          names: {en: [Quibbly Hospital attack, Quibbly Hospital], bn: [কুইবলি হাসপাতাল], hi: [क्विबली अस्पताल]}
          actors: [{en: [Marsh Lizard]}]
          sectors: [health]
          countries: [IN]
          sources:
            - {id: herald, publisher: {en: Herald}, title: T, language: en, published: 2021-06-06T09:30:00Z}
          claims:
            - {id: attacker, aspect: attacker, stance: believed, source: herald, statement: {en: They did it.}}
          """);

  static final Incident CLINIC =
      incident(
          """
          id: snorvik-clinic-2022
          names: {en: [Snorvik Clinic attack, Snorvik Clinic]}
          sectors: [health]
          sources:
            - {id: post, publisher: {en: Post}, title: T, language: en, published: 2021-06-06T09:30:00Z}
          claims:
            - {id: victim, aspect: victim, stance: reported, source: post, statement: {en: They suffered.}}
          """);

  /** Weighs every topic alike and expects none. */
  static final Relevance RELEVANCE = relevance(Map.of());

  static final Understanding UNDERSTANDING =
      new Understanding(
          Core.lexicon(),
          new IntentModel(
              new LinearTrainer(IntentModel.HEADS, LinearTrainer.Settings.DEFAULT)
                  .train(List.of(), "nothing")),
          new LanguageIdentifier());

  private Fictional() {}

  /**
   * @param weights of topics that say less than others
   */
  static Relevance relevance(Map<String, Float> weights) {
    var pairs = new LinearTrainer(Pairing.HEADS, LinearTrainer.Settings.DEFAULT);
    return Relevance.of(weights, Map.of(), List.of(), pairs.train(List.of(), ""));
  }

  static Knowledge knowledge(Incident... incidents) {
    return InMemory.knowledge(List.of(incidents), Core.lexicon(), RELEVANCE);
  }

  static Meaning understood(String text, Knowledge knowledge) {
    return UNDERSTANDING.understand(text, knowledge.names(), WrittenForm.ENGLISH);
  }

  static Incident incident(String yaml) {
    var reading = IncidentFile.create().read("fictional", yaml.getBytes(StandardCharsets.UTF_8));
    return switch (reading) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IllegalArgumentException(broken.toString());
    };
  }
}
