package dev.ghotona.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Receipt;
import dev.ghotona.conversation.Receiver;
import dev.ghotona.conversation.Request;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OperatorResourceTest.WithToken.class)
class OperatorResourceTest {
  private static final String TOKEN = "a-long-and-random-token";

  @Inject Receiver receiver;
  @Inject Clock clock;

  private final String person = UUID.randomUUID().toString();

  /** Runs with a token set. */
  public static class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ghotona.operator.token", TOKEN);
    }
  }

  private static RequestSpecification operator() {
    return given().header("Authorization", "Bearer " + TOKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer ", "Bearer a-long-and-random-toke", "Bearer x", "Basic abc", "a-long"})
  void without_the_token_nothing_is_told(String authorization) {
    given()
        .header("Authorization", authorization)
        .get("/api/dead-letters")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ghotona:problem:unauthorized"));
    given().delete("/api/people/web/x").then().statusCode(401);
    given().get("/api/unanswered").then().statusCode(401);
    given().post("/api/dead-letters/out-1/retry").then().statusCode(401);
  }

  @Test
  void a_person_is_erased() {
    send("1", "When was AIIMS attacked?");
    Awaited.until(() -> !replies().isEmpty());
    operator().delete("/api/people/web/" + person).then().body("erased", equalTo(3));
    assertThat(replies()).isEmpty();
    operator().delete("/api/people/web/" + person).then().body("erased", equalTo(0));
  }

  @Test
  void a_question_without_an_answer_is_told_without_who_asked() {
    send("1", "How many people died at AIIMS?");
    Awaited.until(() -> !replies().isEmpty());
    var questions = operator().get("/api/unanswered").then().statusCode(200);
    questions.body("question", hasItem("How many people died at AIIMS?"));
    assertThat(questions.extract().asString()).doesNotContain(person);
  }

  @Test
  void a_dead_letter_is_told_without_its_text_and_can_be_tried_again() {
    var party = new Party(new Address("gone", "", "c"), person);
    var delivery =
        Delivery.of(party, person, new Request.Utterance("a text of somebody"), clock.instant());
    assertThat(receiver.receive(delivery)).isEqualTo(new Receipt.Stored());
    Awaited.until(() -> letters().contains(delivery.trace()));
    assertThat(letters()).doesNotContain("somebody", person);
    operator()
        .get("/api/dead-letters")
        .then()
        .body("", hasSize(greaterThanOrEqualTo(1)))
        .body("way", hasItem("in"));
    operator().post("/api/dead-letters/in-987654/retry").then().statusCode(404);
    operator().post("/api/dead-letters/" + firstLetter() + "/retry").then().statusCode(204);
  }

  private static String firstLetter() {
    return operator().get("/api/dead-letters").jsonPath().getString("[0].id");
  }

  private static String letters() {
    return operator().get("/api/dead-letters").asString();
  }

  private java.util.List<Object> replies() {
    return given().get("/api/messages/" + person).jsonPath().getList("replies");
  }

  private void send(String delivery, String text) {
    given()
        .contentType("application/json")
        .body(Map.of("conversation", person, "delivery", delivery, "text", text))
        .post("/api/messages")
        .then()
        .statusCode(202);
  }
}
