package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.language.TrainingFiles.Labelled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of the Dakshina data set (Google, version 1.0, CC BY-SA 4.0) that the model is trained
 * with: sentences and words of Wikipedia that people wrote in Latin letters. Every fifth sentence
 * is kept apart to measure with.
 */
record Dakshina(Path folder) {
  private static final int KEPT_APART = 5;

  /** A word in Latin letters and how many people wrote it so. */
  record Spelling(WrittenForm form, String word, int writers) {}

  List<Labelled> trainingSentences() {
    return romanised(false);
  }

  List<Labelled> keptApart() {
    return romanised(true);
  }

  List<Labelled> inScript() {
    var all = new ArrayList<>(labelled(WrittenForm.BENGALI, sentences("bn", "native")));
    all.addAll(labelled(WrittenForm.HINDI, sentences("hi", "native")));
    return all;
  }

  List<Spelling> spellings() {
    var all = new ArrayList<>(spellings(WrittenForm.BENGALI_LATIN, "bn"));
    all.addAll(spellings(WrittenForm.HINDI_LATIN, "hi"));
    return all;
  }

  String digest() {
    return TrainingFiles.digest(
        List.of(
            sentences("bn", "roman"),
            sentences("hi", "roman"),
            folder.resolve("bn.translit.sampled.train.tsv"),
            folder.resolve("hi.translit.sampled.train.tsv")));
  }

  private Path sentences(String language, String script) {
    return folder.resolve(language + ".romanized.rejoined.dev." + script + ".txt");
  }

  private List<Labelled> romanised(boolean apart) {
    var all = new ArrayList<Labelled>();
    all.addAll(part(labelled(WrittenForm.BENGALI_LATIN, sentences("bn", "roman")), apart));
    all.addAll(part(labelled(WrittenForm.HINDI_LATIN, sentences("hi", "roman")), apart));
    return all;
  }

  private static List<Labelled> part(List<Labelled> all, boolean apart) {
    var part = new ArrayList<Labelled>();
    for (int i = 0; i < all.size(); i++) {
      if (apart == (i % KEPT_APART == KEPT_APART - 1)) {
        part.add(all.get(i));
      }
    }
    return part;
  }

  private static List<Labelled> labelled(WrittenForm form, Path file) {
    return TrainingFiles.lines(file).stream().map(l -> new Labelled(form, l)).toList();
  }

  private List<Spelling> spellings(WrittenForm form, String language) {
    return TrainingFiles.lines(folder.resolve(language + ".translit.sampled.train.tsv")).stream()
        .map(l -> l.split("\t"))
        .map(c -> new Spelling(form, c[1], Integer.parseInt(c[2])))
        .toList();
  }
}
