package dev.ghotona;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that README.md gives as examples, asked of the incidents that come with it. */
@QuarkusTest
class ReadmeQuestionsTest {
  private static final Document README = Document.read("README.md");
  private static final Pattern BODY = Pattern.compile("(?s)-d '(.*?)'");

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_recognised_and_answered_with_a_source(String form, String question) {
    given()
        .contentType("application/json")
        .body(Map.of("text", question))
        .post("/api/ask")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("answered"))
        .body("detected", equalTo(form))
        .body("citations", not(hasSize(0)));
  }

  static Stream<Arguments> examples() {
    return README.table("| Form |").stream()
        .map(row -> Arguments.of(row.getFirst().replace("`", ""), row.get(1)));
  }

  @Test
  void the_curl_command_sends_what_is_understood() {
    given()
        .contentType("application/json")
        .body(body())
        .post("/api/ask")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("answered"));
  }

  private static String body() {
    return README.blocks("sh").stream()
        .flatMap(block -> BODY.matcher(block).results())
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_page_that_is_named_is_served() {
    List<String> pages =
        List.of("/", "/incidents", "/schema/incident.schema.json", "/q/openapi", "/q/health");
    for (String page : pages) {
      given().get(page).then().statusCode(200);
    }
  }
}
