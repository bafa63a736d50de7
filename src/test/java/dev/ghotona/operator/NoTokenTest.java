package dev.ghotona.operator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no token is set, as by default. */
@QuarkusTest
class NoTokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer ", "Bearer null", "Bearer a"})
  void there_is_nothing_for_operators(String authorization) {
    given()
        .header("Authorization", authorization)
        .get("/api/dead-letters")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:ghotona:problem:not-found"));
  }

  @Test
  void nobody_can_erase_anybody() {
    given().delete("/api/people/web/0123456789abcdef").then().statusCode(404);
    given().post("/api/dead-letters/out-1/retry").then().statusCode(404);
    given().get("/api/unanswered").then().statusCode(404);
  }
}
