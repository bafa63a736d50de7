package dev.ghotona.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The incident files of the folder of seeds. */
@ApplicationScoped
class SeedFolder {
  private final SeedSettings settings;
  private final SeedMarks marks;
  private final IncidentFile incidentFile;

  SeedFolder(SeedSettings settings, SeedMarks marks, IncidentFile incidentFile) {
    this.settings = settings;
    this.marks = marks;
    this.incidentFile = incidentFile;
  }

  boolean isReadAtStart() {
    return settings.atStart();
  }

  Path path() {
    return settings.dir();
  }

  /** The names of the files in their order, or empty where the folder cannot be listed. */
  Optional<List<String>> files() {
    try (Stream<Path> entries = Files.list(settings.dir())) {
      return Optional.of(
          entries
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(SeedFolder::isSeed)
              .sorted()
              .toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The seed of a file, which is read only where it is not known again.
   *
   * @param standing the origins of what is stored as it was brought, by the marks
   */
  Seed seed(String name, Map<String, String> standing) {
    Path file = settings.dir().resolve(name);
    try {
      long most = settings.maxFileSize().asLongValue();
      return Files.size(file) > most
          ? faulty(name, "the file has more than " + most + " bytes")
          : seed(name, Files.readAllBytes(file), standing);
    } catch (IOException e) {
      return faulty(name, "the file cannot be read: " + e);
    }
  }

  private Seed seed(String name, byte[] content, Map<String, String> standing) {
    Optional<String> mark = marks.of(name, content);
    String origin = mark.map(standing::get).orElse(null);
    return origin == null ? read(name, content, mark) : new Seed.Standing(origin);
  }

  private Seed read(String name, byte[] content, Optional<String> mark) {
    return switch (incidentFile.read(name, content)) {
      case Reading.Good(var incident, var line) -> new Seed.Telling(name, incident, line, mark);
      case Reading.Broken(var faults) -> new Seed.Faulty(name, faults);
    };
  }

  private static boolean isSeed(String name) {
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static Seed faulty(String name, String reason) {
    return new Seed.Faulty(name, List.of(new Fault(name, 1, reason)));
  }
}
