package dev.ghotona;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README.md promises: its commands, its settings and its example of an incident file. */
class ReadmeTest {
  private static final Document README = Document.read("README.md");

  @Test
  void the_first_block_has_the_two_commands_one_to_run_it_and_one_to_test_it() {
    assertThat(commands())
        .containsExactly("./mvnw -DskipTests package quarkus:run", "./mvnw verify");
    assertThat(Files.isExecutable(Path.of("mvnw"))).isTrue();
  }

  @Test
  void a_build_server_runs_the_command_that_tests_it() {
    assertThat(Document.read(".ci/run").text().lines())
        .anyMatch(line -> line.startsWith(commands().getLast().replace("./mvnw", "./mvnw -B")));
    assertThat(Files.isExecutable(Path.of(".ci/run"))).isTrue();
  }

  @Test
  void the_pom_knows_what_the_commands_need_and_leaves_no_test_out() {
    String pom = Document.read("pom.xml").text();
    assertThat(pom)
        .containsSubsequence("<artifactId>quarkus-maven-plugin</artifactId>", "<goal>build</goal>")
        .doesNotContain("skipTests", "skipITs", "testFailureIgnore", "maven.test.skip");
  }

  @Test
  void the_program_listens_where_it_is_said_to() throws IOException {
    assertThat(properties()).doesNotContainKeys("quarkus.http.port", "quarkus.http.host");
    assertThat(README.text()).contains("http://localhost:8080");
  }

  @Test
  void the_table_of_settings_has_all_with_their_defaults() throws IOException {
    Map<String, String> told =
        README.table("| Setting |").stream()
            .collect(Collectors.toMap(row -> bare(row.getFirst()), row -> bare(row.get(1))));
    assertThat(told).containsExactlyInAnyOrderEntriesOf(settings());
  }

  @Test
  void the_example_is_a_good_incident_file() {
    var reading = IncidentFile.create().read("README.md", bytes(example()));
    assertThat(reading).isInstanceOf(Reading.Good.class);
  }

  @Test
  void the_example_has_every_field_of_the_schema() throws IOException {
    var schema =
        new ObjectMapper()
            .readTree(
                Path.of("src/main/resources/META-INF/resources/schema/incident.schema.json")
                    .toFile());
    assertThat(schema.findValues("properties"))
        .flatExtracting(fields -> fields.propertyStream().map(Map.Entry::getKey).toList())
        .isNotEmpty()
        .allMatch(field -> example().contains(field + ":"));
  }

  private static List<String> commands() {
    return README.blocks("sh").getFirst().lines().map(line -> line.split(" +#")[0]).toList();
  }

  private static String example() {
    return README.blocks("yaml").getFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String bare(String cell) {
    return cell.replace("`", "");
  }

  /** All settings of our own: those that are mapped, and those that are only in the file. */
  private static Map<String, String> settings() throws IOException {
    Map<String, String> settings = new HashMap<>();
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages(HouseTest.ROOT).stream()
            .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
            .forEach(type -> settings.putAll(mapped(type)));
    properties().forEach((key, value) -> settings.put(key.toString(), value.toString()));
    settings.keySet().removeIf(key -> !key.startsWith("ghotona."));
    return settings;
  }

  private static Map<String, String> mapped(JavaClass mapping) {
    return mapped(mapping.getAnnotationOfType(ConfigMapping.class).prefix(), mapping);
  }

  /** A method that gives an interface of ours is a group of settings. */
  private static Map<String, String> mapped(String prefix, JavaClass group) {
    Map<String, String> settings = new HashMap<>();
    for (JavaMethod method : group.getMethods()) {
      String name = prefix + "." + key(method);
      JavaClass type = method.getRawReturnType();
      if (type.isInterface() && type.getPackageName().startsWith(HouseTest.ROOT)) {
        settings.putAll(mapped(name, type));
      } else {
        settings.put(name, defaultOf(method));
      }
    }
    return settings;
  }

  private static String key(JavaMethod method) {
    return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String defaultOf(JavaMethod method) {
    return method.tryGetAnnotationOfType(WithDefault.class).map(WithDefault::value).orElse("");
  }

  private static Properties properties() throws IOException {
    var properties = new Properties();
    properties.load(
        new StringReader(Files.readString(Path.of("src/main/resources/application.properties"))));
    return properties;
  }
}
