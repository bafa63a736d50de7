package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files that the language model is trained with, and the digests that its header keeps. */
final class TrainingFiles {
  private static final Path LANGUAGE = Path.of("src/training/language");
  private static final Path QUESTIONS = Path.of("src/training/questions");
  private static final Path GRAMMAR = Path.of("src/main/resources/language/grammar-words.txt");
  private static final int TEXT_COLUMN = 6;

  /** A text and the form that it is written in. */
  record Labelled(WrittenForm form, String text) {}

  private TrainingFiles() {}

  /** The digest of what the repository itself holds to train with. */
  static String digest() {
    return digest(
        Stream.of(in(LANGUAGE, ".txt"), in(QUESTIONS, ".tsv"), List.of(GRAMMAR))
            .flatMap(List::stream)
            .toList());
  }

  /** The digest of the Dakshina files, which the repository does not hold. */
  static String recordedDakshinaDigest() {
    return lines(LANGUAGE.resolve("dakshina.sha256")).getFirst();
  }

  /** The digest of files by name and content, whatever their line ends. */
  static String digest(List<Path> files) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        lines(file).forEach(l -> sha.update((l + "\n").getBytes(StandardCharsets.UTF_8)));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The lines of en.txt, bn-Latn.txt and hi-Latn.txt. */
  static List<Labelled> ownLines() {
    var all = new ArrayList<Labelled>();
    for (Path file : in(LANGUAGE, ".txt")) {
      String tag = file.getFileName().toString().replace(".txt", "");
      WrittenForm form = WrittenForm.ofTag(tag).orElseThrow();
      lines(file).stream().map(l -> new Labelled(form, l)).forEach(all::add);
    }
    return all;
  }

  /** The questions that are written in one form. */
  static List<Labelled> questions() {
    var all = new ArrayList<Labelled>();
    for (Path file : in(QUESTIONS, ".tsv")) {
      for (String line : lines(file)) {
        String[] columns = line.split("\t");
        WrittenForm.ofTag(columns[0])
            .ifPresent(f -> all.add(new Labelled(f, columns[TEXT_COLUMN])));
      }
    }
    return all;
  }

  /** A tab-separated file of forms and texts. */
  static List<Labelled> labelled(Path file) {
    return lines(file).stream()
        .map(l -> l.split("\t", 2))
        .map(c -> new Labelled(WrittenForm.ofTag(c[0]).orElseThrow(), c[1]))
        .toList();
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Path> in(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
