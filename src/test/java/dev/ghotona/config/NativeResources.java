package dev.ghotona.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Which resources a native executable is told to carry, by the settings. */
public record NativeResources(List<PathMatcher> included) {
  private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

  /** As the settings have it. */
  public static NativeResources read() {
    var properties = new Properties();
    try (var in = Files.newInputStream(SETTINGS)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NativeResources(globs(properties.getProperty("quarkus.native.resources.includes")));
  }

  private static List<PathMatcher> globs(String setting) {
    return Arrays.stream(setting.split(","))
        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
        .toList();
  }

  /**
   * Whether it is carried.
   *
   * @param resource as on the class path, without a slash before it
   */
  public boolean carries(String resource) {
    Path path = Path.of(resource);
    return included.stream().anyMatch(glob -> glob.matches(path));
  }
}
