package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.language.TrainingFiles.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Trains src/main/resources/models/language.bin and prints how well it does on texts that it has
 * not seen. The same files give the same model, byte for byte.
 *
 * <p>{@code ./mvnw -q test-compile exec:java@train-language -Ddakshina=FOLDER}
 */
public final class TrainLanguageModel {
  static final Path QUESTIONS = Path.of("src/test/resources/language/questions.tsv");
  static final Path PROSE = Path.of("src/test/resources/language/english-prose.txt");
  private static final Path MODEL = Path.of("src/main/resources/models/language.bin");

  private TrainLanguageModel() {}

  /**
   * Trains and measures.
   *
   * @param args the folder of the Dakshina files; with a second argument, misses are printed
   */
  public static void main(String[] args) throws IOException {
    var dakshina = new Dakshina(Path.of(args[0]));
    if (!dakshina.digest().equals(TrainingFiles.recordedDakshinaDigest())) {
      throw new IllegalArgumentException("other Dakshina files: digest " + dakshina.digest());
    }
    LatinModel model = train(dakshina);
    try (var out = Files.newOutputStream(MODEL)) {
      model.write(out);
    }
    measure(dakshina, new LanguageIdentifier(GrammarWords.load(), model), args.length > 1);
  }

  private static LatinModel train(Dakshina dakshina) {
    List<Labelled> chat = new ArrayList<>(TrainingFiles.ownLines());
    chat.addAll(TrainingFiles.questions());
    Set<String> measured = measuredTexts();
    chat.removeIf(t -> measured.contains(t.text()));
    var examples = new TrainingExamples(GrammarWords.load());
    var regression =
        Regression.train(examples.from(chat, dakshina.trainingSentences(), dakshina.spellings()));
    return regression.toModel(TrainingFiles.digest(), dakshina.digest());
  }

  private static Set<String> measuredTexts() {
    Set<String> texts = new HashSet<>(TrainingFiles.lines(PROSE));
    TrainingFiles.labelled(QUESTIONS).forEach(q -> texts.add(q.text()));
    return texts;
  }

  private static void measure(Dakshina dakshina, LanguageIdentifier identifier, boolean misses) {
    print("Dakshina, kept apart", dakshina.keptApart(), identifier, misses);
    print("Dakshina, kept apart, 4 words or more", longer(dakshina.keptApart()), identifier, false);
    print("Dakshina, in script", dakshina.inScript(), identifier, misses);
    print("short questions", TrainingFiles.labelled(QUESTIONS), identifier, misses);
    print("English prose", prose(), identifier, misses);
  }

  /** Shorter lines are titles and names, of which many are the same in each language. */
  private static List<Labelled> longer(List<Labelled> texts) {
    return texts.stream().filter(t -> t.text().split(" +").length >= 4).toList();
  }

  private static List<Labelled> prose() {
    return TrainingFiles.lines(PROSE).stream()
        .map(l -> new Labelled(WrittenForm.ENGLISH, l))
        .toList();
  }

  private static void print(
      String title, List<Labelled> texts, LanguageIdentifier identifier, boolean misses) {
    texts.stream()
        .collect(Collectors.groupingBy(Labelled::form))
        .forEach((form, all) -> print(title + " " + form.tag(), form, all, identifier, misses));
  }

  private static void print(
      String title,
      WrittenForm form,
      List<Labelled> texts,
      LanguageIdentifier identifier,
      boolean misses) {
    var missed = texts.stream().filter(t -> identifier.identify(t.text()) != form).toList();
    double right = 100.0 * (texts.size() - missed.size()) / texts.size();
    System.out.printf("%s: %.2f %% of %d%n", title, right, texts.size());
    if (misses) {
      missed.forEach(m -> System.out.println("  " + identifier.judge(m.text()) + " " + m.text()));
    }
  }
}
