package dev.ghotona.training;

import dev.ghotona.understanding.intent.TextClassifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Trains a classifier on a table of labelled texts and prints how it does on another: {@code
 * Classify <training table> <test table> [<file for the model>]}. Needs no library.
 */
public final class Classify {
  private Classify() {}

  /**
   * Trains, then prints accuracy, macro F1, size, time a call and the confusion.
   *
   * @param arguments two tables of lines {@code label<TAB>text}; where the model is to be written,
   *     left out, null or empty for nowhere
   * @throws IOException where a file cannot be read or written; a line of another form is told with
   *     file and line
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException("wanted: training table, test table, perhaps a model");
    }
    Path train = Path.of(arguments[0]);
    List<LabelledText> training = LabelledText.read(train);
    List<LabelledText> test = LabelledText.read(Path.of(arguments[1]));
    var trained = ClassifierTraining.train(training, Train.digest(train));
    System.out.print(report(trained, training.size(), test));
    if (arguments.length == 3 && arguments[2] != null && !arguments[2].isBlank()) {
      Files.write(Path.of(arguments[2]), bytes(trained.classifier()));
    }
  }

  private static String report(
      ClassifierTraining.Trained trained, int trainingTexts, List<LabelledText> test)
      throws IOException {
    TextClassifier classifier = trained.classifier();
    var assessment = Assessment.of(classifier, test);
    Pace pace = Pace.of(classifier, test);
    return String.format(
        Locale.ROOT,
        """
        training   %d texts, %d labels, cost %.2f, cross-validated %.2f %%
        accuracy   %.2f %% (%d of %d)
        macro F1   %.2f %%
        a call     %.1f µs median, %.1f µs p99
        model      %d bytes

        %s""",
        trainingTexts,
        classifier.labels().size(),
        trained.cost(),
        100 * trained.validated(),
        100 * assessment.accuracy(),
        assessment.right(),
        assessment.texts(),
        100 * assessment.macroF1(),
        pace.median(),
        pace.p99(),
        bytes(classifier).length,
        assessment.table());
  }

  private static byte[] bytes(TextClassifier classifier) throws IOException {
    var out = new ByteArrayOutputStream();
    classifier.write(out);
    return out.toByteArray();
  }
}
