package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Awaited;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code deploy/record} makes of the jar that was built. */
class RecordIT {
  private static final String QUESTION = "{\"text\": \"When was AIIMS attacked?\"}";

  /** What a start on a store that is whole makes no use of: docs/adr/0032-less-at-rest.md. */
  private static final List<String> NOT_NEEDED =
      List.of(
          "com/fasterxml/jackson/databind/ObjectMapper'",
          "org/flywaydb/core/Flyway'",
          "org/apache/lucene/index/LiveIndexWriterConfig'",
          "org/yaml/snakeyaml/");

  @TempDir static Path program;
  @TempDir Path unpacked;

  @BeforeAll
  static void record() throws Exception {
    run(List.of("cp", "-r", "target/quarkus-app/.", "seeds", program.toString()), Map.of());
    run(
        List.of("deploy/record", program.toString(), cache().toString()),
        Map.of("RECORD_PORT", Integer.toString(freePort())));
  }

  /** A new folder begins with what was stored meanwhile. */
  @RepeatedTest(2)
  void the_program_starts_from_the_cache_on_a_new_folder_and_again() throws Exception {
    int port = freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // With AOTMode=on a JVM that cannot use the cache does not start.
    var start =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:AOTMode=on",
            "-XX:AOTCache=" + cache(),
            "-Xlog:class+init=info:file=" + initialised(),
            "-Djava.io.tmpdir=" + unpacked,
            "-jar",
            "quarkus-run.jar");
    start.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    start.environment().put("GHOTONA_DATA_DIR", program.resolve("data").toString());
    Process process = log(start.directory(program.toFile()), "started.log").start();
    try {
      Awaited.until(() -> !process.isAlive() || answer(port).contains("\"answered\""));
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroy();
      process.waitFor();
    }
    assertThat(Files.readString(initialised()))
        .contains("dev/ghotona/store/Migrations'")
        .doesNotContain(NOT_NEEDED);
    try (Stream<Path> left = Files.walk(unpacked)) {
      assertThat(left.filter(Files::isRegularFile)).as("unpacked at each start").isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox", "outbox", "memory", "unanswered"})
  void nothing_that_was_asked_meanwhile_is_in_the_store(String table) throws SQLException {
    assertThat(count(table)).isZero();
  }

  @Test
  void the_seeds_are_in_the_store() throws SQLException {
    assertThat(count("incident")).isEqualTo(2);
  }

  /** As of a native executable, which has no cache. */
  @Test
  void of_an_executable_the_initial_store_is_made_alone(@TempDir Path other) throws Exception {
    run(List.of("cp", "-r", "target/quarkus-app/.", "seeds", other.toString()), Map.of());
    Path executable =
        Files.writeString(
            other.resolve("ghotona"),
            "#!/bin/sh\nexec "
                + ProcessHandle.current().info().command().orElseThrow()
                + " -jar quarkus-run.jar\n");
    assertThat(executable.toFile().setExecutable(true)).isTrue();
    run(
        List.of("deploy/record", other.toString()),
        Map.of("RECORD_PORT", Integer.toString(freePort())));
    assertThat(other.resolve("initial")).isDirectoryContaining("glob:**/ghotona.db");
    assertThat(other.resolve("app.aot")).doesNotExist();
  }

  private static Path initialised() {
    return program.resolve("initialised.log");
  }

  private static Path cache() {
    return program.resolve("app.aot");
  }

  private static Path store() {
    return program.resolve("initial");
  }

  private static void run(List<String> command, Map<String, String> environment) throws Exception {
    var process = new ProcessBuilder(command);
    process.environment().putAll(environment);
    assertThat(log(process, "recorded.log").start().waitFor()).as("%s", command).isZero();
  }

  private static ProcessBuilder log(ProcessBuilder process, String file) {
    return process.redirectErrorStream(true).redirectOutput(Path.of("target", file).toFile());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** What is answered, or nothing where nobody does. */
  private static String answer(int port) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/ask"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(QUESTION))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (ConnectException nobody) {
      return "";
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static int count(String table) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + store().resolve("ghotona.db"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      return rows.getInt(1);
    }
  }
}
