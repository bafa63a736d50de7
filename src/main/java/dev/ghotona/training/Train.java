package dev.ghotona.training;

import dev.ghotona.answering.Models;
import dev.ghotona.answering.Relevance;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.intent.LinearModel;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Trains the models of intents and of relevance from our labelled questions: {@code Train <training
 * folder> <seeds folder> <models folder>}. The same input gives the same files.
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("three folders are wanted: training data, seeds, models");
    }
    Path data = Path.of(arguments[0]);
    Path seeds = Path.of(arguments[1]);
    Path models = Files.createDirectories(Path.of(arguments[2]));
    Lexicon lexicon = Lexicon.load();
    Corpus corpus = Corpus.read(data, seeds);
    String digest = digest(data);
    var intents = new IntentTraining(lexicon, corpus.parts());
    LinearModel model = intents.train(corpus.parts(), digest);
    try (OutputStream out = Files.newOutputStream(models.resolve(Models.INTENTS))) {
      model.write(out);
    }
    var priors = intents.priors(corpus.parts());
    var training = new RelevanceTraining(lexicon, corpus);
    var weights = new TreeMap<>(training.topicWeights());
    priors.keySet().forEach(topic -> weights.putIfAbsent(topic, 1f));
    var table = new StringBuilder();
    weights.forEach(
        (topic, w) ->
            table.append(
                String.format(
                    Locale.ROOT, "%s\t%.3f\t%.4f%n", topic, w, priors.getOrDefault(topic, 0f))));
    Files.writeString(models.resolve(Models.TOPIC_WEIGHTS), table);
    var relevance =
        Relevance.of(
            weights,
            priors,
            new IntentModel(model).claims(),
            RelevanceTraining.pairs(List.of(), ""));
    List<RelevanceTraining.Asked> asked = training.asked(relevance);
    try (OutputStream out = Files.newOutputStream(models.resolve(Models.PAIRS))) {
      RelevanceTraining.pairs(asked, digest).write(out);
    }
    List<RelevanceTraining.Compared> compared = RelevanceTraining.compared(asked, relevance);
    try (OutputStream out = Files.newOutputStream(models.resolve(Models.RANKING))) {
      RelevanceTraining.ranking(compared, digest).write(out);
    }
    try (OutputStream out = Files.newOutputStream(models.resolve(Models.ANSWERING))) {
      RelevanceTraining.answering(compared, digest).write(out);
    }
  }

  /** The digest of all training files, by which a model that is out of date is found. */
  static String digest(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(data.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
