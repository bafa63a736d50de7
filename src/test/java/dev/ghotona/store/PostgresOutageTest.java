package dev.ghotona.store;

import static dev.ghotona.domain.ClaimIntake.Change.ADDED;
import static dev.ghotona.store.SampleIncidents.full;
import static dev.ghotona.store.SampleIncidents.plain;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ghotona.conversation.Awaited;
import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incidents;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back, while the program goes on. */
@QuarkusTest
@TestProfile(PostgresStore.class)
class PostgresOutageTest {
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;

  PostgresServer server;

  @BeforeEach
  void start_with_an_empty_store() {
    intake.origins().forEach(intake::withdraw);
  }

  @Test
  void writes_are_refused_while_it_is_away_and_work_again_once_it_is_back() throws Exception {
    intake.put(full(), "test");
    server.halt();
    try {
      assertThatThrownBy(() -> intake.put(plain("refused"), "test"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("not stored")
          .hasMessageContaining("cannot be reached");
    } finally {
      server.startAgain();
    }
    assertThat(intake.put(plain("taken"), "test")).isEqualTo(ADDED);
    assertThat(incidents.all()).containsExactlyInAnyOrder(full(), plain("taken"));
  }

  @Test
  void a_restart_between_two_writes_is_not_noticed() throws Exception {
    fillThePool();
    server.halt();
    server.startAgain();
    for (int i = 0; i < 20; i++) {
      assertThat(intake.put(plain("after-" + i), "test")).isEqualTo(ADDED);
    }
  }

  @Test
  void what_was_acknowledged_around_a_stop_is_there_and_nothing_else_but_the_last()
      throws Exception {
    var acknowledged = new HashSet<String>();
    var stopping = CompletableFuture.runAsync(server::halt);
    String last = "none";
    try {
      for (int i = 0; i < 100_000; i++) {
        last = "around-" + i;
        intake.put(plain(last), "test");
        acknowledged.add(last);
      }
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessageContaining("not stored");
    } finally {
      stopping.join();
      server.startAgain();
    }
    String unsure = last;
    assertThat(incidents.all())
        .extracting(i -> i.id())
        .containsAll(acknowledged)
        .allMatch(id -> acknowledged.contains(id) || id.equals(unsure));
  }

  @Test
  void over_http_it_is_told_to_come_again_and_then_all_is_as_before() throws Exception {
    String conversation = UUID.randomUUID().toString();
    server.halt();
    try {
      assertUnavailable(given().get("/api/incidents"));
      assertUnavailable(given().get("/api/incidents/any"));
      assertUnavailable(given().get("/api/messages/" + conversation));
      assertUnavailable(message(conversation));
      given().get("/q/health/ready").then().statusCode(503);
      given().get("/q/health/live").then().statusCode(200);
    } finally {
      server.startAgain();
    }
    message(conversation).then().statusCode(202);
    Awaited.until(() -> replies(conversation) == 1);
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/api/incidents").then().statusCode(200);
  }

  private static void assertUnavailable(Response response) {
    response
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2");
  }

  private static Response message(String conversation) {
    return given()
        .contentType("application/json")
        .body(Map.of("conversation", conversation, "delivery", "1", "text", "hel\0lo"))
        .post("/api/messages");
  }

  private static int replies(String conversation) {
    return given()
        .get("/api/messages/" + conversation)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("replies")
        .size();
  }

  // Several connections, so that each of them is found to be broken.
  private void fillThePool() {
    IntStream.range(0, 8)
        .mapToObj(i -> CompletableFuture.supplyAsync(incidents::all))
        .toList()
        .forEach(CompletableFuture::join);
  }
}
