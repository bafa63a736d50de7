package dev.ghotona.training;

import dev.ghotona.answering.BoostedTrees;
import dev.ghotona.answering.Lesson;
import dev.ghotona.answering.Relevance;
import dev.ghotona.answering.Scorer;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.intent.LinearTrainer;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Teaches which claims answer a question. The intents that it sees come from models that were not
 * trained on the same incident, as it will be when it is used.
 */
final class RelevanceTraining {
  private static final int FOLDS = 5;
  private static final TreeTrainer.Settings RANKING =
      new TreeTrainer.Settings(200, 4, 0.08f, 2f, 1.5f);
  private static final TreeTrainer.Settings ANSWERING =
      new TreeTrainer.Settings(150, 3, 0.06f, 3f, 3f);
  private static final LinearTrainer.Settings PAIRS =
      new LinearTrainer.Settings(10, 1, 1e-5f, Lesson.HEADS.size());
  private static final float LEAST_WEIGHT = 0.1f;

  private final Lexicon lexicon;
  private final Corpus corpus;

  /** A question beside the incident that it is about. */
  record Asked(
      String part, LabelledQuestion question, Incident incident, Lesson lesson, Meaning meaning) {
    Compared compared(Relevance relevance) {
      return new Compared(part, question, incident, lesson.rows(meaning, relevance));
    }
  }

  /** A question with the features of each claim that it was compared with. */
  record Compared(String part, LabelledQuestion question, Incident incident, List<float[]> rows) {
    boolean answers(int claim) {
      return question.claims().contains(incident.currentClaims().get(claim).id());
    }
  }

  RelevanceTraining(Lexicon lexicon, Corpus corpus) {
    this.lexicon = lexicon;
    this.corpus = corpus;
  }

  /** How much each topic says: little where many questions speak of it. */
  Map<String, Float> topicWeights() {
    Map<String, Integer> counts = new HashMap<>();
    int questions = 0;
    for (Corpus.Part part : corpus.parts()) {
      for (LabelledQuestion question : part.questions()) {
        if (part.incident().isPresent()) {
          questions++;
          topics(question.text()).forEach(t -> counts.merge(t, 1, Integer::sum));
        }
      }
    }
    double most = Math.log(questions / 3.0);
    var weights = new HashMap<String, Float>();
    for (var count : counts.entrySet()) {
      double weight = Math.log((double) questions / count.getValue()) / most;
      weights.put(count.getKey(), (float) Math.clamp(weight, LEAST_WEIGHT, 1));
    }
    return weights;
  }

  private HashSet<String> topics(String text) {
    var topics = new HashSet<String>();
    for (Term term : lexicon.analyse(text).terms()) {
      for (Sense sense : term.senses()) {
        if (sense instanceof Sense.Topic topic) {
          topics.add(topic.id());
        }
      }
    }
    return topics;
  }

  /**
   * All questions about incidents, each compared twice: by an intent model that knows nothing of
   * its incident, as with an incident added later, and by one that knows other questions about it,
   * as with the incidents that ship.
   */
  List<Asked> asked(Relevance relevance) {
    return IntStream.range(0, 2 * FOLDS)
        .parallel()
        .mapToObj(i -> i % 2 == 0 ? byIncident(i / 2, relevance) : byQuestion(i / 2, relevance))
        .flatMap(List::stream)
        .toList();
  }

  private List<Asked> byIncident(int fold, Relevance relevance) {
    var others = new ArrayList<Corpus.Part>();
    var held = new ArrayList<Corpus.Part>();
    for (int i = 0; i < corpus.parts().size(); i++) {
      Corpus.Part part = corpus.parts().get(i);
      (part.incident().isPresent() && i % FOLDS == fold ? held : others).add(part);
    }
    return asked(others, held, relevance);
  }

  private List<Asked> byQuestion(int fold, Relevance relevance) {
    var others = new ArrayList<Corpus.Part>();
    var held = new ArrayList<Corpus.Part>();
    for (Corpus.Part part : corpus.parts()) {
      others.add(part.without(fold, FOLDS));
      held.add(about(part.only(fold, FOLDS), fold));
    }
    return asked(others, held, relevance);
  }

  /** What is about no incident is compared with any: none of its claims may answer. */
  private Corpus.Part about(Corpus.Part part, int fold) {
    if (part.incident().isPresent()) {
      return part;
    }
    List<Corpus.Part> all = corpus.parts().stream().filter(p -> p.incident().isPresent()).toList();
    return new Corpus.Part(
        part.name(), all.get(fold % all.size()).incident(), false, part.questions());
  }

  private List<Asked> asked(List<Corpus.Part> known, List<Corpus.Part> held, Relevance relevance) {
    var intents = new IntentModel(new IntentTraining(lexicon, corpus.parts()).train(known, ""));
    var understanding = new Understanding(lexicon, intents, new LanguageIdentifier());
    return held.stream().flatMap(part -> asked(part, understanding, relevance).stream()).toList();
  }

  private List<Asked> asked(Corpus.Part part, Understanding understanding, Relevance relevance) {
    Incident incident = part.incident().orElseThrow();
    NameIndex names = InMemory.index(List.of(incident), lexicon).names();
    var lesson = new Lesson(incident, lexicon, relevance);
    var asked = new ArrayList<Asked>();
    for (LabelledQuestion question : part.questions()) {
      if (isComparable(question)) {
        Meaning meaning = understanding.understand(question.text(), names, WrittenForm.ENGLISH);
        asked.add(new Asked(part.name(), question, incident, lesson, meaning));
      }
    }
    return asked;
  }

  /** The model of what questions and claims show beside each other. */
  static LinearModel pairs(List<Asked> asked, String digest) {
    var examples = new ArrayList<LinearTrainer.Example>();
    for (Asked one : asked) {
      Lesson.Pairs pairs = one.lesson().pairs(one.meaning());
      List<Claim> claims = one.incident().currentClaims();
      boolean told = one.question().outcome() == LabelledQuestion.Outcome.TOLD;
      for (int c = 0; told && c < claims.size(); c++) {
        boolean answers = one.question().claims().contains(claims.get(c).id());
        examples.add(example(pairs.claims().get(c), label(answers), LinearTrainer.UNLABELLED));
      }
      examples.add(example(pairs.incident(), LinearTrainer.UNLABELLED, label(told)));
    }
    return new LinearTrainer(Lesson.HEADS, PAIRS).train(examples, digest);
  }

  private static byte label(boolean holds) {
    return (byte) (holds ? 1 : 0);
  }

  private static LinearTrainer.Example example(int[] features, byte... labels) {
    return new LinearTrainer.Example(features, labels, 1);
  }

  /** The features of each, by models of pairs that know nothing of its incident. */
  static List<Compared> compared(List<Asked> asked, Relevance relevance) {
    List<String> parts = asked.stream().map(Asked::part).distinct().toList();
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(
            fold -> {
              Map<Boolean, List<Asked>> split =
                  asked.stream()
                      .collect(
                          Collectors.partitioningBy(a -> parts.indexOf(a.part()) % FOLDS == fold));
              Relevance others = relevance.with(pairs(split.get(false), ""));
              return split.get(true).stream().map(a -> a.compared(others)).toList();
            })
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isComparable(LabelledQuestion question) {
    return switch (question.outcome()) {
      case TOLD, UNKNOWN -> question.act() == Act.QUESTION;
      case OUT_OF_SCOPE -> true;
      case CLARIFY, UNLABELLED -> false;
    };
  }

  /** The trees that rank claims, taught by the questions that have an answer. */
  static BoostedTrees ranking(List<Compared> compared, String digest) {
    List<Compared> told =
        compared.stream()
            .filter(c -> c.question().outcome() == LabelledQuestion.Outcome.TOLD)
            .toList();
    return new TreeTrainer(RANKING).train(examples(told), digest);
  }

  /** The trees that decide whether to answer, taught by rankings of incidents unseen to them. */
  static BoostedTrees answering(List<Compared> compared, String digest) {
    List<String> parts = compared.stream().map(Compared::part).distinct().toList();
    List<TreeTrainer.Example> examples =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> answering(fold, compared, parts))
            .flatMap(List::stream)
            .toList();
    return new TreeTrainer(ANSWERING).train(examples, digest);
  }

  private static List<TreeTrainer.Example> answering(
      int held, List<Compared> compared, List<String> parts) {
    Map<Boolean, List<Compared>> split =
        compared.stream()
            .collect(Collectors.partitioningBy(c -> parts.indexOf(c.part()) % FOLDS == held));
    BoostedTrees ranking = ranking(split.get(false), "");
    return split.get(true).stream().map(c -> answerable(c, ranking)).toList();
  }

  static TreeTrainer.Example answerable(Compared c, BoostedTrees ranking) {
    float[][] rows = c.rows().toArray(float[][]::new);
    float[] scores = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = ranking.probability(rows[i]);
    }
    return new TreeTrainer.Example(
        Scorer.summary(scores, rows), c.question().outcome() == LabelledQuestion.Outcome.TOLD, 1);
  }

  static List<TreeTrainer.Example> examples(List<Compared> compared) {
    var examples = new ArrayList<TreeTrainer.Example>();
    for (Compared c : compared) {
      for (int i = 0; i < c.rows().size(); i++) {
        examples.add(new TreeTrainer.Example(c.rows().get(i), c.answers(i), 1));
      }
    }
    return examples;
  }
}
