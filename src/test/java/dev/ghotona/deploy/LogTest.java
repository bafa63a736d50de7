package dev.ghotona.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole log, all of ours in it, after people, operators and intruders were there. */
@QuarkusTest
@TestProfile(LogTest.Talkative.class)
class LogTest {
  private static final Path LOG = Path.of("target", "log-test", "ghotona.log");
  private static final String TOKEN = "operators-token-7e1b0c55";
  private static final String GUESS = "guessed-token-51fd9a3e";
  private static final String CONVERSATION = "conversation-c04d77aa-b6";
  private static final String NAMED = "Zubaida-Quibbleworth";
  private static final String TEXT = "Was " + NAMED + " behind the attack on AIIMS?";

  /** Writes all that the program has to say into a file. */
  public static class Talkative implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ghotona.operator.token", TOKEN,
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.path", LOG.toString(),
          "quarkus.log.file.level", "ALL",
          "quarkus.log.level", "INFO",
          "quarkus.log.min-level", "TRACE",
          "quarkus.log.category.\"dev.ghotona\".level", "TRACE");
    }
  }

  @Test
  void it_has_neither_what_people_wrote_nor_who_they_are_nor_any_secret() {
    ask("{\"text\": \"" + TEXT + "\", \"conversation\": \"" + CONVERSATION + "\"}");
    ask("{\"text\": \"" + TEXT + "\", \"language\": \"" + NAMED + "\"}");
    ask("{\"text\": \"" + TEXT + "\" " + NAMED);
    message();
    operate(TOKEN);
    operate(GUESS);
    Awaited.until(() -> log().contains(" answered: "));
    assertThat(log())
        .contains("received in web")
        .doesNotContain(TOKEN, GUESS, CONVERSATION, NAMED, "behind the attack");
  }

  private static void ask(String body) {
    given().contentType("application/json").body(body).post("/api/ask");
  }

  private static void message() {
    given()
        .contentType("application/json")
        .body(Map.of("conversation", CONVERSATION, "delivery", "1", "text", TEXT))
        .post("/api/messages")
        .then()
        .statusCode(202);
  }

  private static void operate(String token) {
    given().header("Authorization", "Bearer " + token).get("/api/dead-letters");
    given().header("Authorization", "Bearer " + token).get("/api/unanswered");
    given().header("Authorization", "Bearer " + token).delete("/api/people/web/" + CONVERSATION);
  }

  private static String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
