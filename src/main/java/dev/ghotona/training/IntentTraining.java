package dev.ghotona.training;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Focus;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.intent.Features;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.intent.LinearTrainer;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Teaches the {@link IntentModel} what our labelled questions, and claims' own words, mean. */
final class IntentTraining {
  private static final float CLAIM_WEIGHT = 0.3f;

  private final Lexicon lexicon;

  IntentTraining(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  LinearModel train(List<Corpus.Part> parts, String digest) {
    var examples = new ArrayList<LinearTrainer.Example>();
    for (Corpus.Part part : parts) {
      NameIndex names = NameIndex.of(part.incident().map(List::of).orElse(List.of()), lexicon);
      part.questions().forEach(q -> examples.add(example(q, names)));
      part.incident().ifPresent(i -> examples.addAll(claims(i, names)));
    }
    return new LinearTrainer(IntentModel.HEADS, LinearTrainer.Settings.DEFAULT)
        .train(examples, digest);
  }

  private int[] features(String text, NameIndex names) {
    Analysis analysis = lexicon.analyse(text);
    return Features.of(analysis, Focus.of(analysis), names.mentions(analysis));
  }

  private LinearTrainer.Example example(LabelledQuestion question, NameIndex names) {
    byte[] labels = new byte[IntentModel.HEADS.size()];
    Arrays.fill(labels, LinearTrainer.UNLABELLED);
    int at = 0;
    for (Act act : Act.values()) {
      labels[at++] = (byte) (question.act() == act ? 1 : 0);
    }
    boolean asks = question.act() == Act.QUESTION;
    label(labels, at, question.aspects(), asks);
    at += Aspect.values().length;
    if (asks && question.sought().isPresent()) {
      for (Sought kind : Sought.values()) {
        labels[at + kind.ordinal()] = (byte) (question.sought().get() == kind ? 1 : 0);
      }
    }
    at += Sought.values().length;
    if (asks && !question.aspects().isEmpty()) {
      labels[at] = (byte) (question.yesNo() ? 1 : 0);
    }
    return new LinearTrainer.Example(features(question.text(), names), labels, 1);
  }

  private static void label(byte[] labels, int at, Set<Aspect> aspects, boolean asks) {
    if (asks && !aspects.isEmpty()) {
      for (Aspect aspect : Aspect.values()) {
        labels[at + aspect.ordinal()] = (byte) (aspects.contains(aspect) ? 1 : 0);
      }
    }
  }

  private List<LinearTrainer.Example> claims(Incident incident, NameIndex names) {
    var examples = new ArrayList<LinearTrainer.Example>();
    incident
        .claims()
        .forEach(
            claim ->
                claim
                    .statement()
                    .byLanguage()
                    .values()
                    .forEach(
                        statement -> {
                          byte[] labels = new byte[IntentModel.HEADS.size()];
                          Arrays.fill(labels, LinearTrainer.UNLABELLED);
                          label(labels, Act.values().length, Set.of(claim.aspect()), true);
                          examples.add(
                              new LinearTrainer.Example(
                                  features(statement, names), labels, CLAIM_WEIGHT));
                        }));
    return examples;
  }
}
