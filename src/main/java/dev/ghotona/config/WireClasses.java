package dev.ghotona.config;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of libraries that are made and read by reflection as messages come and go: models of
 * the platforms. Found by where they lie, so that what a newer version adds is among them.
 */
final class WireClasses {
  /** Packages, each with all below it. */
  static final List<String> PACKAGES =
      List.of(
          "com.slack.api.model",
          "com.slack.api.methods.response",
          "com.slack.api.app_backend",
          "com.slack.api.bolt.model",
          "com.slack.api.bolt.request",
          "com.slack.api.bolt.response",
          "com.slack.api.bolt.util",
          "com.slack.api.socket_mode.request",
          "com.slack.api.socket_mode.response",
          "org.telegram.telegrambots.meta.api");

  private static final String CLASS = ".class";

  private WireClasses() {}

  /**
   * Their names in a jar or a folder of classes.
   *
   * @throws IOException where it cannot be read
   */
  static List<String> in(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return under(place);
    }
    try (var jar = FileSystems.newFileSystem(place)) {
      return under(jar.getPath("/"));
    }
  }

  private static List<String> under(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(CLASS))
          .map(name -> name.substring(0, name.length() - CLASS.length()))
          .filter(WireClasses::isOfTheWire)
          .sorted()
          .toList();
    }
  }

  private static boolean isOfTheWire(String name) {
    return PACKAGES.stream().anyMatch(known -> name.startsWith(known + "."));
  }
}
