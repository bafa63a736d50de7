package dev.ghotona.training;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the words that people ask with: {@code FindEverydayWords <training folder> <seeds folder>
 * <file>} counts those of our own questions that are no names. The same input gives the same file.
 */
public final class FindEverydayWords {
  private static final int FEWEST = 2;

  private final Lexicon lexicon = Lexicon.load();
  private final Map<String, int[]> counts = new TreeMap<>();

  private FindEverydayWords() {}

  /**
   * Writes the table.
   *
   * @param arguments two folders and the file
   */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[2]), lines(Path.of(arguments[0]), Path.of(arguments[1])));
  }

  /** The lines of the table. */
  static List<String> lines(Path training, Path seeds) throws IOException {
    Corpus corpus = Corpus.read(training, seeds);
    List<Incident> all = corpus.parts().stream().flatMap(p -> p.incident().stream()).toList();
    var finder = new FindEverydayWords();
    for (Corpus.Part part : corpus.parts()) {
      List<Incident> named = part.incident().map(List::of).orElse(all);
      finder.read(part, InMemory.index(named, finder.lexicon).names());
    }
    return finder.lines();
  }

  private void read(Corpus.Part part, NameIndex names) {
    for (LabelledQuestion question : part.questions()) {
      question
          .form()
          .map(WrittenForm::language)
          .ifPresent(language -> count(question.text(), language, names));
    }
  }

  private void count(String text, Language language, NameIndex names) {
    Analysis analysis = lexicon.analyse(text);
    List<Mention> mentions = names.mentions(analysis);
    for (int i = 0; i < analysis.tokens().size(); i++) {
      if (!analysis.tokens().get(i).isNumber() && !isNamed(mentions, i)) {
        String word = analysis.tokens().get(i).text();
        counts.computeIfAbsent(word, w -> new int[Language.values().length])[language.ordinal()]++;
      }
    }
  }

  private static boolean isNamed(List<Mention> mentions, int token) {
    return mentions.stream().anyMatch(m -> m.covers(token));
  }

  private List<String> lines() {
    return counts.entrySet().stream()
        .filter(e -> Arrays.stream(e.getValue()).sum() >= FEWEST)
        .map(
            e ->
                Arrays.stream(e.getValue())
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining("\t", e.getKey() + "\t", "")))
        .toList();
  }
}
