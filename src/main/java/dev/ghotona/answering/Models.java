package dev.ghotona.answering;

import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.intent.LinearModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/** The trained models that ship with the program, read from {@code models/} on the class path. */
public record Models(IntentModel intents, Scorer scorer) {
  /** The file of the intent model. */
  public static final String INTENTS = "intents.bin";

  /** The file of the trees that rank claims. */
  public static final String RANKING = "ranking.bin";

  /** The file of the trees that decide whether to answer. */
  public static final String ANSWERING = "answering.bin";

  /** The model of what questions and claims show beside each other. */
  public static final String PAIRS = "pairs.bin";

  /** The table of topic weights. */
  public static final String TOPIC_WEIGHTS = "topic-weights.tsv";

  /** Reads the models. */
  public static Models load() {
    try {
      var intents = new IntentModel(LinearModel.read(open(INTENTS)));
      return new Models(
          intents,
          new Scorer(
              readRelevance(intents),
              BoostedTrees.read(open(RANKING)),
              BoostedTrees.read(open(ANSWERING))));
    } catch (IOException e) {
      throw new UncheckedIOException("a trained model cannot be read", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = Models.class.getResourceAsStream("/models/" + file);
    if (in == null) {
      throw new IOException("the model " + file + " is missing: train it");
    }
    return in;
  }

  /** Reads the table of topic, weight and prior; a prior of 0 stands for none. */
  private static Relevance readRelevance(IntentModel intents) throws IOException {
    var weights = new HashMap<String, Float>();
    var priors = new HashMap<String, Float>();
    try (var in =
        new BufferedReader(new InputStreamReader(open(TOPIC_WEIGHTS), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        weights.put(cells[0], Float.valueOf(cells[1]));
        if (Float.parseFloat(cells[2]) > 0) {
          priors.put(cells[0], Float.valueOf(cells[2]));
        }
      }
    }
    return Relevance.of(weights, priors, intents.claims(), LinearModel.read(open(PAIRS)));
  }
}
