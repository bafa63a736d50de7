package dev.ghotona.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of seeds for the tests, with one seed in it before the application starts. */
public class SeedFiles implements QuarkusTestProfile {
  static final Path FOLDER = Path.of("target/test-seeds/" + ProcessHandle.current().pid());

  @Override
  public Map<String, String> getConfigOverrides() {
    clear();
    write("first.yaml", Examples.minimal("there-at-the-start"));
    return Map.of("ghotona.seeds.dir", FOLDER.toString(), "ghotona.seeds.max-file-size", "20K");
  }

  static void write(String name, String content) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(String name) {
    FOLDER.resolve(name).toFile().delete();
  }

  static void clear() {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> paths = Files.walk(FOLDER)) {
        paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
