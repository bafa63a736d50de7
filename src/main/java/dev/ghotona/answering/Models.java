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
import java.util.Map;

/** The trained models that ship with the program, read from {@code models/} on the class path. */
public record Models(IntentModel intents, Relevance relevance, BoostedTrees trees) {
  /** The file of the intent model. */
  public static final String INTENTS = "intents.bin";

  /** The file of the trees that tell relevance. */
  public static final String TREES = "relevance.bin";

  /** The table of topic weights. */
  public static final String TOPIC_WEIGHTS = "topic-weights.tsv";

  /** Reads the models. */
  public static Models load() {
    try {
      return new Models(
          new IntentModel(LinearModel.read(open(INTENTS))),
          new Relevance(topicWeights()),
          BoostedTrees.read(open(TREES)));
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

  private static Map<String, Float> topicWeights() throws IOException {
    var weights = new HashMap<String, Float>();
    try (var in =
        new BufferedReader(new InputStreamReader(open(TOPIC_WEIGHTS), StandardCharsets.UTF_8))) {
      in.lines()
          .map(line -> line.split("\t"))
          .forEach(cells -> weights.put(cells[0], Float.valueOf(cells[1])));
    }
    return weights;
  }
}
