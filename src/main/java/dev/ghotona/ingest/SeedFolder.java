package dev.ghotona.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The incident files of the folder of seeds. */
@ApplicationScoped
class SeedFolder {
  private final SeedSettings settings;
  private final IncidentFile incidentFile;

  SeedFolder(SeedSettings settings, IncidentFile incidentFile) {
    this.settings = settings;
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

  Reading read(String name) {
    Path file = settings.dir().resolve(name);
    try {
      long most = settings.maxFileSize().asLongValue();
      return Files.size(file) > most
          ? broken(name, "the file has more than " + most + " bytes")
          : incidentFile.read(name, Files.readAllBytes(file));
    } catch (IOException e) {
      return broken(name, "the file cannot be read: " + e);
    }
  }

  private static boolean isSeed(String name) {
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static Reading broken(String name, String reason) {
    return new Reading.Broken(List.of(new Fault(name, 1, reason)));
  }
}
