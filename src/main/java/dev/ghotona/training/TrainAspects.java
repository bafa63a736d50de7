package dev.ghotona.training;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.drafting.Aspects;
import dev.ghotona.drafting.SentenceFeatures;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.intent.MarginTrainer;
import dev.ghotona.understanding.intent.MarginTrainer.Example;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Trains the model that tells which aspect a sentence is about: {@code TrainAspects <incidents
 * folder> <table of sentences> <models folder>}. Learnt from the statements of claims, whose
 * aspects somebody has chosen, and from sentences as articles have them. The same input gives the
 * same file.
 */
public final class TrainAspects {
  private static final float COST = 2;

  /** Sentences of articles are few beside the statements, and nearer to what is asked. */
  private static final int TIMES_OF_SENTENCES = 3;

  private static final int FOLDS = 8;

  private final Lexicon lexicon = Lexicon.load();
  private final NameIndex nobody = InMemory.index(List.of(), lexicon).names();
  private final List<String> labels = Aspects.labels();

  private TrainAspects() {}

  /**
   * Trains, writes the model and prints how well sentences were told by models that had seen
   * neither their incident nor, of the table, their neighbours.
   *
   * @param arguments folder of incident files, table of {@code aspect<TAB>sentence}, folder of
   *     models
   */
  public static void main(String[] arguments) throws IOException {
    Path incidents = Path.of(arguments[0]);
    Path table = Path.of(arguments[1]);
    var training = new TrainAspects();
    List<Group> groups = training.groups(incidents, table);
    System.out.printf(
        Locale.ROOT,
        "cross-validated: %.1f %% of statements, %.1f %% of sentences of articles%n",
        100 * training.validated(groups, g -> g.times() == 1),
        100 * training.validated(groups, g -> g.times() > 1));
    LinearModel model = training.trained(groups, digest(incidents, table));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]).resolve(Aspects.MODEL))) {
      model.write(out);
    }
  }

  /** The digest by which a model that is out of date is found. */
  static String digest(Path incidents, Path table) throws IOException {
    return Train.digest(incidents).substring(0, 32) + Train.digest(table).substring(0, 32);
  }

  /** Examples that are left out together, and how often each counts. */
  private record Group(List<Example> examples, int times) {
    Stream<Example> weighted() {
      return Collections.nCopies(times, examples).stream().flatMap(List::stream);
    }
  }

  private LinearModel trained(List<Group> groups, String digest) {
    List<Example> all = groups.stream().flatMap(Group::weighted).toList();
    return new MarginTrainer(labels, COST, MarginTrainer.Weighting.PROSE).train(all, digest);
  }

  private double validated(List<Group> groups, Predicate<Group> asked) {
    int right = 0;
    int all = 0;
    for (Group held : groups.stream().filter(asked).toList()) {
      var aspects = new Aspects(trained(groups.stream().filter(g -> g != held).toList(), ""));
      for (Example example : held.examples()) {
        String told =
            aspects
                .of(example.features())
                .getFirst()
                .aspect()
                .map(a -> a.tag())
                .orElse(Aspects.NONE);
        all++;
        right += told.equals(labels.get(example.label())) ? 1 : 0;
      }
    }
    return (double) right / all;
  }

  /** The examples of each incident, then those of the table, every eighth line together. */
  private List<Group> groups(Path incidents, Path table) throws IOException {
    var groups = new ArrayList<Group>();
    IncidentFile file = IncidentFile.create();
    try (var files = Files.list(incidents)) {
      for (Path path : files.sorted().toList()) {
        groups.add(new Group(ofIncident(incident(path, file)), 1));
      }
    }
    List<Example> sentences = LabelledText.read(table).stream().map(this::example).toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      var group = new ArrayList<Example>();
      for (int i = fold; i < sentences.size(); i += FOLDS) {
        group.add(sentences.get(i));
      }
      groups.add(new Group(group, TIMES_OF_SENTENCES));
    }
    return groups;
  }

  private List<Example> ofIncident(Incident incident) {
    NameIndex names = InMemory.index(List.of(incident), lexicon).names();
    var examples = new ArrayList<Example>();
    for (Claim claim : incident.claims()) {
      for (String sentence : claim.statement().byLanguage().values()) {
        examples.add(example(claim.aspect().tag(), sentence, names));
      }
    }
    return examples;
  }

  private Example example(LabelledText sentence) {
    return example(sentence.label(), sentence.text(), nobody);
  }

  private Example example(String label, String sentence, NameIndex names) {
    int head = labels.indexOf(label);
    if (head < 0) {
      throw new IllegalArgumentException("no aspect: " + label);
    }
    return new Example(SentenceFeatures.of(lexicon.analyse(sentence), names), head);
  }

  private static Incident incident(Path path, IncidentFile file) throws IOException {
    return switch (file.read(path.toString(), Files.readAllBytes(path))) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IOException(broken.faults().toString());
    };
  }
}
