package dev.ghotona.training;

import dev.ghotona.domain.Incident;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Our own labelled questions: those about an incident beside it, the others by themselves. */
record Corpus(List<Part> parts) {

  /**
   * The questions of one table.
   *
   * @param incident the one they are about, or empty
   * @param ships whether that incident is a seed, which the program comes with
   */
  record Part(
      String name, Optional<Incident> incident, boolean ships, List<LabelledQuestion> questions) {

    /** The questions of one fold of several. */
    Part only(int fold, int folds) {
      return new Part(name, incident, ships, questions(i -> i % folds == fold));
    }

    /** The questions of all folds but one. */
    Part without(int fold, int folds) {
      return new Part(name, incident, ships, questions(i -> i % folds != fold));
    }

    private List<LabelledQuestion> questions(IntPredicate chosen) {
      return IntStream.range(0, questions.size()).filter(chosen).mapToObj(questions::get).toList();
    }
  }

  /**
   * Reads {@code questions/*.tsv} of a folder; the incident that a table is about has the table's
   * name, in {@code incidents/} beside it or among the seeds.
   */
  static Corpus read(Path folder, Path seeds) throws IOException {
    var parts = new ArrayList<Part>();
    IncidentFile file = IncidentFile.create();
    for (Path table : list(folder.resolve("questions"))) {
      String name = table.getFileName().toString().replace(".tsv", "");
      Path own = folder.resolve("incidents").resolve(name + ".yaml");
      Path incident = Files.exists(own) ? own : seeds.resolve(name + ".yaml");
      parts.add(
          new Part(
              name,
              Files.exists(incident) ? Optional.of(read(incident, file)) : Optional.empty(),
              !incident.equals(own) && Files.exists(incident),
              Files.readAllLines(table).stream()
                  .filter(line -> !line.isBlank())
                  .map(LabelledQuestion::of)
                  .toList()));
    }
    return new Corpus(parts);
  }

  private static Incident read(Path path, IncidentFile file) throws IOException {
    return switch (file.read(path.toString(), Files.readAllBytes(path))) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IOException(broken.faults().toString());
    };
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
