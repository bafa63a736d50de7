package dev.ghotona.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a native executable is given, as far as it can be told without building one. */
class NativeTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");

  @TempDir Path folder;

  /** Pages, messages, templates and migrations are Quarkus' own to carry. */
  private static final List<String> OURS = List.of("wording", "lexicon", "language", "models");

  @Test
  void it_carries_every_table_and_model_that_is_read_from_the_class_path() throws IOException {
    List<PathMatcher> carried =
        Stream.of(properties().getProperty("quarkus.native.resources.includes").split(","))
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    for (String room : OURS) {
      try (var files = Files.walk(RESOURCES.resolve(room))) {
        assertThat(files.filter(Files::isRegularFile).map(RESOURCES::relativize))
            .isNotEmpty()
            .allMatch(file -> carried.stream().anyMatch(glob -> glob.matches(file)));
      }
    }
  }

  @Test
  void no_folder_of_resources_is_forgotten() throws IOException {
    try (var folders = Files.list(RESOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(one -> one.getFileName().toString()))
          .containsAll(OURS)
          .isSubsetOf(
              "META-INF",
              "db",
              "language",
              "lexicon",
              "messages",
              "models",
              "templates",
              "wording");
    }
  }

  @Test
  void every_message_of_a_platform_that_a_library_here_has_is_registered() throws IOException {
    for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (jar.endsWith(".jar")) {
        assertThat(WireClasses.in(Path.of(jar))).containsExactlyElementsOf(messages(jar));
      }
    }
  }

  @Test
  void classes_of_the_wire_are_found_in_a_jar_and_those_beside_them_are_not() throws IOException {
    Path jar = folder.resolve("library.jar");
    try (var made =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      for (String name : List.of("meta/api/objects/Update", "client/Client")) {
        Path file = made.getPath("org/telegram/telegrambots", name + ".class");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
      }
    }
    assertThat(WireClasses.in(jar))
        .containsExactly("org.telegram.telegrambots.meta.api.objects.Update");
  }

  @Test
  void the_builder_is_told_of_what_registers_them() throws IOException {
    var told = new Properties();
    try (var in =
        Files.newInputStream(
            RESOURCES.resolve(
                "META-INF/native-image/dev.ghotona/ghotona/native-image.properties"))) {
      told.load(in);
    }
    assertThat(told.getProperty("Args")).contains("--features=" + NativeWire.class.getName());
  }

  @Test
  void classes_that_libraries_make_by_name_are_registered_and_there() throws IOException {
    var registered =
        new ObjectMapper()
            .readTree(
                RESOURCES
                    .resolve("META-INF/native-image/dev.ghotona/ghotona/reflect-config.json")
                    .toFile());
    assertThat(registered).isNotEmpty();
    assertThat(registered)
        .allSatisfy(one -> assertThat(Class.forName(one.get("name").asText())).isNotNull());
  }

  /** Looked for in another way than the one that is tested. */
  private static List<String> messages(String jar) throws IOException {
    try (var file = new JarFile(jar)) {
      return file.stream()
          .map(entry -> entry.getName().replace('/', '.'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replaceAll("[.]class$", ""))
          .filter(
              name -> WireClasses.PACKAGES.stream().anyMatch(known -> name.startsWith(known + ".")))
          .sorted()
          .toList();
    }
  }

  private static Properties properties() throws IOException {
    var properties = new Properties();
    try (var in = Files.newInputStream(RESOURCES.resolve("application.properties"))) {
      properties.load(in);
    }
    return properties;
  }
}
