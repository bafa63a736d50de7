package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Dockerfiles say, as far as it can be seen without building them. */
class DockerfilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
  void what_is_copied_is_sent_to_the_builder_and_is_there(String name) throws IOException {
    List<String> sent = lines(name + ".dockerignore", "!");
    List<String> copied = lines(name, "COPY ").stream().flatMap(DockerfilesTest::sources).toList();
    assertThat(copied)
        .isNotEmpty()
        .allMatch(source -> sent.stream().anyMatch(kept -> within(source, kept)))
        .filteredOn(source -> !source.startsWith("target/"))
        .allMatch(source -> Files.exists(Path.of(source)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
  void it_runs_as_nobody_in_particular_and_is_asked_how_it_is(String name) throws IOException {
    assertThat(lines(name, "USER ").getLast()).isIn("ghotona", "1800");
    assertThat(lines(name, "VOLUME ")).containsExactly("/ghotona/data");
    assertThat(lines(name, "HEALTHCHECK ")).singleElement().asString().contains("healthcheck");
    assertThat(lines(name, "ENTRYPOINT ")).hasSize(1);
  }

  private static boolean within(String source, String kept) {
    return source.equals(kept) || source.startsWith(kept + "/");
  }

  private static List<String> lines(String name, String start) throws IOException {
    return Files.readAllLines(Yaml.DEPLOY.resolve(name)).stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  /** From this machine: what comes of an earlier stage is another matter. */
  private static Stream<String> sources(String copy) {
    List<String> words = Arrays.asList(copy.split(" +"));
    return copy.startsWith("--from") ? Stream.empty() : words.subList(0, words.size() - 1).stream();
  }
}
