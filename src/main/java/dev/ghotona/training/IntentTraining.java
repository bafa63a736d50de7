package dev.ghotona.training;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.search.InMemory;
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
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Teaches the {@link IntentModel} what our labelled questions, and claims' own words, mean. */
final class IntentTraining {
  private static final float CLAIM_WEIGHT = 0.3f;
  private static final float KEYWORDS_WEIGHT = 0.3f;
  private static final int FEWEST_ANSWERS = 20;

  private final Lexicon lexicon;
  private final List<String> topics;
  private final List<String> heads;
  private final int labelled;
  private final Map<String, int[]> options = new HashMap<>();

  /**
   * @param parts all questions: their answers tell which topics are worth a head
   */
  IntentTraining(Lexicon lexicon, List<Corpus.Part> parts) {
    this.lexicon = lexicon;
    this.topics = topics(parts);
    this.heads = new ArrayList<>(IntentModel.HEADS);
    topics.forEach(t -> heads.add(IntentModel.headOf(t)));
    this.labelled = heads.size();
    parts.stream()
        .filter(Corpus.Part::ships)
        .flatMap(p -> p.incident().stream())
        .forEach(this::addHeads);
  }

  /** The incidents that ship have questions enough to learn each of their claims by itself. */
  private void addHeads(Incident incident) {
    int first = heads.size();
    incident.currentClaims().forEach(c -> heads.add(IntentModel.headOf(incident.id(), c.id())));
    heads.add(IntentModel.headOf(incident.id(), ""));
    options.put(incident.id(), IntStream.range(first, heads.size()).toArray());
  }

  /** The topics that have a head, with the share of all answers that speak of them. */
  Map<String, Float> priors(List<Corpus.Part> parts) {
    long answered =
        parts.stream()
            .filter(p -> p.incident().isPresent())
            .flatMap(p -> p.questions().stream())
            .filter(q -> !q.claims().isEmpty())
            .count();
    var priors = new TreeMap<String, Float>();
    counts(parts)
        .forEach(
            (topic, count) -> {
              if (topics.contains(topic)) {
                priors.put(topic, (float) count / answered);
              }
            });
    return priors;
  }

  private List<String> topics(List<Corpus.Part> parts) {
    return counts(parts).entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST_ANSWERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Integer> counts(List<Corpus.Part> parts) {
    var counts = new TreeMap<String, Integer>();
    for (Corpus.Part part : parts) {
      part.incident()
          .ifPresent(
              incident ->
                  part.questions().stream()
                      .filter(q -> !q.claims().isEmpty())
                      .forEach(
                          q ->
                              topicsOf(incident, q.claims())
                                  .forEach(t -> counts.merge(t, 1, Integer::sum))));
    }
    return counts;
  }

  /** The topics that claims speak of, in any language. */
  private Set<String> topicsOf(Incident incident, List<String> claims) {
    var found = new HashSet<String>();
    for (Claim claim : incident.claims()) {
      if (claims.contains(claim.id())) {
        for (String statement : claim.statement().byLanguage().values()) {
          for (Term term : lexicon.analyse(statement).terms()) {
            for (Sense sense : term.senses()) {
              if (sense instanceof Sense.Topic topic) {
                found.add(topic.id());
              }
            }
          }
        }
      }
    }
    return found;
  }

  LinearModel train(List<Corpus.Part> parts, String digest) {
    var examples = new ArrayList<LinearTrainer.Example>();
    List<Incident> all = parts.stream().flatMap(p -> p.incident().stream()).toList();
    for (Corpus.Part part : parts) {
      NameIndex names = InMemory.index(part.incident().map(List::of).orElse(all), lexicon).names();
      part.questions().forEach(q -> examples.add(example(q, part, names)));
      part.questions().stream()
          .filter(q -> !q.aspects().isEmpty())
          .forEach(q -> keywords(q, part, names).ifPresent(examples::add));
      part.incident().ifPresent(i -> examples.addAll(claims(i, names)));
    }
    var settings = LinearTrainer.Settings.DEFAULT.exact(IntentModel.HEADS.size());
    return new LinearTrainer(heads, settings).train(examples, digest);
  }

  private int[] features(String text, NameIndex names) {
    Analysis analysis = lexicon.analyse(text);
    return Features.of(analysis, Focus.of(analysis), names.mentions(analysis));
  }

  /** The question as one types it who gives keywords only: without its grammar. */
  private Optional<LinearTrainer.Example> keywords(
      LabelledQuestion question, Corpus.Part part, NameIndex names) {
    Analysis analysis = lexicon.analyse(question.text());
    List<Term> focus = Focus.of(analysis);
    List<Term> contents = focus.stream().filter(t -> !t.isGrammar()).toList();
    if (contents.size() < 2 || contents.size() == focus.size()) {
      return Optional.empty();
    }
    int[] features = Features.of(analysis, contents, names.mentions(analysis));
    return Optional.of(
        new LinearTrainer.Example(
            features, labels(question, part), choice(question, part), KEYWORDS_WEIGHT));
  }

  private LinearTrainer.Example example(
      LabelledQuestion question, Corpus.Part part, NameIndex names) {
    return new LinearTrainer.Example(
        features(question.text(), names), labels(question, part), choice(question, part), 1);
  }

  private byte[] labels(LabelledQuestion question, Corpus.Part part) {
    byte[] labels = new byte[labelled];
    Arrays.fill(labels, LinearTrainer.UNLABELLED);
    int at = 0;
    for (Act act : Act.values()) {
      labels[at++] = (byte) (question.act() == act ? 1 : 0);
    }
    boolean asks = question.act() == Act.QUESTION || question.act() == Act.COMPARE;
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
    at++;
    if (question.outcome() == LabelledQuestion.Outcome.TOLD
        || question.outcome() == LabelledQuestion.Outcome.UNKNOWN) {
      labels[at] = (byte) (question.outcome() == LabelledQuestion.Outcome.TOLD ? 1 : 0);
    }
    at++;
    if (!question.claims().isEmpty() && part.incident().isPresent()) {
      Set<String> answer = topicsOf(part.incident().get(), question.claims());
      for (String topic : topics) {
        labels[at++] = (byte) (answer.contains(topic) ? 1 : 0);
      }
    }
    return labels;
  }

  private LinearTrainer.Choice choice(LabelledQuestion question, Corpus.Part part) {
    boolean asked = question.act() == Act.QUESTION || question.act() == Act.OTHER;
    return asked ? part.incident().map(i -> choice(question, i)).orElse(null) : null;
  }

  private LinearTrainer.Choice choice(LabelledQuestion question, Incident incident) {
    return switch (question.outcome()) {
      case TOLD, UNKNOWN, OUT_OF_SCOPE -> choice(question.claims(), incident);
      case CLARIFY, UNLABELLED -> null;
    };
  }

  /** That these claims answer, or none; null for an incident whose claims have no heads. */
  private LinearTrainer.Choice choice(List<String> answering, Incident incident) {
    int[] claims = options.get(incident.id());
    if (claims == null) {
      return null;
    }
    float[] wanted = new float[claims.length];
    wanted[wanted.length - 1] = answering.isEmpty() ? 1 : 0;
    for (String claim : answering) {
      int head = heads.indexOf(IntentModel.headOf(incident.id(), claim));
      wanted[head - claims[0]] = 1f / answering.size();
    }
    return new LinearTrainer.Choice(claims, wanted);
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
        .currentClaims()
        .forEach(
            claim ->
                claim
                    .statement()
                    .byLanguage()
                    .values()
                    .forEach(
                        statement -> {
                          byte[] labels = new byte[labelled];
                          Arrays.fill(labels, LinearTrainer.UNLABELLED);
                          label(labels, Act.values().length, Set.of(claim.aspect()), true);
                          examples.add(
                              new LinearTrainer.Example(
                                  features(statement, names),
                                  labels,
                                  choice(List.of(claim.id()), incident),
                                  CLAIM_WEIGHT));
                        }));
    return examples;
  }
}
