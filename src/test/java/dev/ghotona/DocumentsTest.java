package dev.ghotona;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there. */
class DocumentsTest {
  private static final Pattern PATH =
      Pattern.compile("(src|docs|seeds|deploy|\\.ci|\\.mvn)(/[\\w.-]+)*/?");
  private static final Pattern EXECUTION = Pattern.compile("exec:(?:java|exec)@([\\w-]+)");
  private static final Pattern TEST = Pattern.compile("\\w+Test");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
  void every_path_exists(String name) {
    var document = Document.read(name);
    var paths = document.code().filter(code -> PATH.matcher(code).matches());
    assertThat(Stream.concat(document.links(), paths).map(Path::of)).allMatch(Files::exists);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "docs/adr/0003-language-identification.md"})
  void every_command_that_maven_runs_is_in_the_pom(String name) {
    assertThat(EXECUTION.matcher(Document.read(name).text()).results())
        .isNotEmpty()
        .extracting(found -> "<id>" + found.group(1) + "</id>")
        .allMatch(Document.read("pom.xml").text()::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "ARCHITECTURE.md"})
  void every_test_that_is_said_to_catch_something_exists(String name) throws Exception {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var there = files.map(f -> f.getFileName().toString().replace(".java", "")).toList();
      assertThat(TEST.matcher(Document.read(name).text()).results().map(MatchResult::group))
          .isNotEmpty()
          .isSubsetOf(there);
    }
  }
}
