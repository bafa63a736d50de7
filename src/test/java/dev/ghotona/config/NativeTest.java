package dev.ghotona.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a native executable is given, as far as it can be told without building one. */
class NativeTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");

  /** Pages, messages and templates are Quarkus' own to carry. */
  private static final List<String> OURS =
      List.of("db", "drafting", "wording", "lexicon", "language", "models");

  @Test
  void it_carries_every_table_and_model_that_is_read_from_the_class_path() throws IOException {
    NativeResources resources = NativeResources.read();
    for (String room : OURS) {
      try (var files = Files.walk(RESOURCES.resolve(room))) {
        assertThat(files.filter(Files::isRegularFile).map(RESOURCES::relativize))
            .isNotEmpty()
            .allMatch(file -> resources.carries(file.toString()));
      }
    }
  }

  @Test
  void it_carries_what_the_build_lists_of_migrations() {
    NativeResources resources = NativeResources.read();
    for (String list : List.of("db/sqlite.tsv", "db/postgresql.tsv")) {
      assertThat(getClass().getResource("/" + list)).isNotNull();
      assertThat(resources.carries(list)).as(list).isTrue();
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
              "drafting",
              "language",
              "lexicon",
              "messages",
              "models",
              "templates",
              "wording");
    }
  }

  @Test
  void the_builder_is_told_of_what_registers_classes() throws IOException {
    assertThat(arguments()).contains("--features=" + NativeWire.class.getName());
  }

  @Test
  void the_builder_is_told_in_one_place() throws IOException {
    try (var files = Files.list(RESOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".properties")).toList()) {
        assertThat(Files.readString(file)).doesNotContain("quarkus.native.additional-build-args");
      }
    }
    assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("additional-build-args");
  }

  /**
   * What would be frozen in the state that it has while the executable is built, or could not be
   * built at all: a static field that a library of the run time fills.
   */
  @Test
  void what_calls_a_library_of_the_run_time_as_it_is_initialised_is_initialised_there_too()
      throws IOException {
    List<String> late = RunTime.initialised(arguments());
    assertThat(late).contains("com.ibm.icu", "com.slack.api", "org.telegram");
    assertThat(RunTime.initialisedBy(late)).isEmpty();
  }

  /** Each kind of cache in use, by what bounds it: Caffeine makes them by name. */
  private static final Map<List<String>, Caffeine<?, ?>> CACHES =
      Map.of(
          List.of("maximumSize"),
          Caffeine.newBuilder().maximumSize(10),
          List.of("maximumWeight"),
          Caffeine.newBuilder().maximumWeight(10).weigher((key, value) -> 1),
          List.of("maximumSize", "expireAfterWrite"),
          Caffeine.newBuilder().maximumSize(10).expireAfterWrite(Duration.ofSeconds(1)));

  @Test
  void every_kind_of_cache_in_use_is_registered() throws IOException {
    assertThat(CACHES.keySet()).containsExactlyInAnyOrderElementsOf(cachesInUse());
    String feature = "/io/quarkus/caffeine/runtime/graal/CacheConstructorsFeature.class";
    try (var in = NativeTest.class.getResourceAsStream(feature)) {
      String registered =
          new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
              + reflected().findValues("name");
      assertThat(CACHES.values())
          .extracting(builder -> builder.build().asMap().getClass().getName())
          .allMatch(registered::contains);
    }
  }

  private static Set<List<String>> cachesInUse() throws IOException {
    var builder = Pattern.compile("Caffeine\\.newBuilder\\(\\)(.*?)\\.build\\(", Pattern.DOTALL);
    var bound = Pattern.compile("\\.(maximum\\w+|expire\\w+|refresh\\w+|weak\\w+|soft\\w+)\\(");
    try (var files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> builder.matcher(text(file)).results())
          .map(found -> bound.matcher(found.group(1)).results().map(b -> b.group(1)).toList())
          .collect(Collectors.toSet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String arguments() throws IOException {
    var told = new Properties();
    try (var in =
        Files.newInputStream(
            RESOURCES.resolve(
                "META-INF/native-image/dev.ghotona/ghotona/native-image.properties"))) {
      told.load(in);
    }
    return told.getProperty("Args");
  }

  @Test
  void classes_that_libraries_make_by_name_are_registered_and_there() throws IOException {
    assertThat(reflected()).isNotEmpty();
    assertThat(reflected())
        .allSatisfy(one -> assertThat(Class.forName(one.get("name").asText())).isNotNull());
  }

  private static JsonNode reflected() throws IOException {
    return new ObjectMapper()
        .readTree(
            RESOURCES
                .resolve("META-INF/native-image/dev.ghotona/ghotona/reflect-config.json")
                .toFile());
  }
}
