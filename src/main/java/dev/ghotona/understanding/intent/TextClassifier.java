package dev.ghotona.understanding.intent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Gives a text one of any labels, by its {@link TextFeatures}. Immutable and thread-safe. */
public final class TextClassifier {
  private final LinearModel model;

  /**
   * @param model trained on {@link TextFeatures}, with a label at least
   */
  public TextClassifier(LinearModel model) {
    if (model.labels().isEmpty()) {
      throw new IllegalArgumentException("a classifier needs a label");
    }
    this.model = model;
  }

  /**
   * The label that fits best.
   *
   * @param text any text; null counts as empty
   */
  public String classify(String text) {
    return model.labels().get(indexOf(TextFeatures.of(text)));
  }

  /**
   * The index of the label that fits best.
   *
   * @param features as {@link TextFeatures#of} gives them
   */
  public int indexOf(int[] features) {
    float[] scores = model.scores(features);
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }

  /** All labels that it tells apart. */
  public List<String> labels() {
    return model.labels();
  }

  /** Writes its model; {@link #read} takes it back. */
  public void write(OutputStream to) throws IOException {
    model.write(to);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it cannot be read, or is of another format
   */
  public static TextClassifier read(InputStream from) throws IOException {
    return new TextClassifier(LinearModel.read(from));
  }
}
