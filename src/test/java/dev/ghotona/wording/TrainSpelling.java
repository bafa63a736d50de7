package dev.ghotona.wording;

import dev.ghotona.wording.Spelling.Spelt;
import dev.ghotona.wording.SpellingTrainer.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Trains the models by which names are spelt in Bengali and Hindi, {@code TrainSpelling <Dakshina
 * folder>}, and prints how well they spell words that they have not seen. The same input gives the
 * same files.
 */
public final class TrainSpelling {
  private static final Path MODELS = Path.of("src/main/resources/models");

  private TrainSpelling() {}

  /**
   * @param arguments the folder of {@code {bn,hi}.translit.sampled.{train,dev}.tsv}
   */
  public static void main(String[] arguments) throws IOException {
    for (String language : List.of("bn", "hi")) {
      Path folder = Path.of(arguments[0]);
      var model =
          new SpellingTrainer()
              .train(pairs(folder.resolve(language + ".translit.sampled.train.tsv")));
      Path file = MODELS.resolve("spelling-" + language + ".bin");
      try (var out = Files.newOutputStream(file)) {
        model.write(out);
      }
      System.out.printf(
          "%s: %d pieces, %d runs, %d bytes%n",
          language, model.pieces().size(), model.runs().length, Files.size(file));
      var words = pairs(folder.resolve(language + ".translit.sampled.dev.tsv"));
      measure(new Spelling(model), words);
      System.out.println("  words that three people or more wrote so:");
      measure(new Spelling(model), words.stream().filter(pair -> pair.writers() > 2).toList());
    }
  }

  static List<Pair> pairs(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .map(line -> line.split("\t"))
        .map(c -> new Pair(own(c[0]), c[1].toLowerCase(Locale.ROOT), Integer.parseInt(c[2])))
        .filter(pair -> pair.latin().matches("[a-z]+"))
        .toList();
  }

  private static String own(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).replaceAll("[\u200C\u200D]", "");
  }

  static void measure(Spelling spelling, List<Pair> pairs) {
    TreeMap<String, Set<String>> right =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    Pair::latin, TreeMap::new, Collectors.mapping(Pair::own, Collectors.toSet())));
    List<Measured> measured =
        right.entrySet().parallelStream()
            .map(e -> measured(spelling, e.getKey(), e.getValue()))
            .toList();
    for (double least : new double[] {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97}) {
      print(least, measured, measured.stream().filter(m -> m.share() >= least).toList());
    }
  }

  private record Measured(double share, boolean alike, int wrong, int letters) {}

  private static Measured measured(Spelling spelling, String latin, Set<String> right) {
    List<Spelt> found = spelling.of(latin);
    Spelt best = found.isEmpty() ? new Spelt("", 0) : found.getFirst();
    String nearest =
        right.stream()
            .min(
                Comparator.comparingInt((String word) -> distance(best.word(), word))
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    boolean alike =
        right.stream().anyMatch(w -> Spelling.sound(w).equals(Spelling.sound(best.word())));
    return new Measured(best.share(), alike, distance(best.word(), nearest), nearest.length());
  }

  private static void print(double least, List<Measured> all, List<Measured> spelt) {
    int letters = spelt.stream().mapToInt(Measured::letters).sum();
    System.out.printf(
        Locale.ROOT,
        "  share from %.2f: %.1f %% of %d spelt, %.1f %% of them right, %.1f %% sounding right,"
            + " %.1f %% of letters wrong%n",
        least,
        100.0 * spelt.size() / all.size(),
        all.size(),
        100.0 * spelt.stream().filter(m -> m.wrong() == 0).count() / spelt.size(),
        100.0 * spelt.stream().filter(Measured::alike).count() / spelt.size(),
        100.0 * spelt.stream().mapToInt(Measured::wrong).sum() / letters);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
