package dev.ghotona.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The log as machines read it in production: each line is JSON. */
@QuarkusTest
@TestProfile(JsonLogTest.AsJson.class)
class JsonLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LOG = Path.of("target/json-log-test.log");
  private static final String WORD = "zanzibarquokka";

  /** To a file, in the form that the console has where QUARKUS_LOG_CONSOLE_JSON_ENABLED=true. */
  public static class AsJson implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.path", LOG.toString(),
          "quarkus.log.file.level", "DEBUG",
          "quarkus.log.min-level", "DEBUG",
          "quarkus.log.category.\"dev.ghotona\".level", "DEBUG",
          "quarkus.log.file.json.enabled", "true");
    }
  }

  @Test
  void a_message_is_told_of_by_its_correlation_id_and_not_by_its_text() {
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "conversation",
                UUID.randomUUID(),
                "delivery",
                "1",
                "text",
                "Who was behind the " + WORD + " attack?\nAnd \"when\"?"))
        .post("/api/messages")
        .then()
        .statusCode(202);
    Awaited.until(() -> messages().stream().anyMatch(line -> text(line).contains(" answered: ")));
    assertThat(messages())
        .allSatisfy(
            line -> {
              assertThat(line.at("/mdc/trace").asText()).isNotBlank();
              assertThat(text(line)).startsWith(line.at("/mdc/trace").asText());
            });
    assertThat(lines().toString()).doesNotContain(WORD);
  }

  @Test
  void each_line_tells_when_how_bad_and_what() {
    assertThat(lines())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.properties().stream().map(Map.Entry::getKey))
                    .contains("timestamp", "level", "loggerName", "message"));
  }

  private static String text(JsonNode line) {
    return line.path("message").asText();
  }

  private static List<JsonNode> messages() {
    return lines().stream()
        .filter(line -> line.path("loggerName").asText().equals("dev.ghotona.messages"))
        .toList();
  }

  private static List<JsonNode> lines() {
    try {
      return Files.readString(LOG).lines().map(JsonLogTest::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }
}
