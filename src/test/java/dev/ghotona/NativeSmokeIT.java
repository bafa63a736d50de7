package dev.ghotona;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each part of the program that a native executable could lack something for, in what was built:
 * the jar, or with {@code -Dnative} the executable.
 */
@QuarkusIntegrationTest
@TestProfile(Smoke.class)
class NativeSmokeIT {
  private static final Path HARBOUR = Path.of("src/test/resources/incidents/harbour-2023.yaml");

  @ParameterizedTest
  @MethodSource("forms")
  void a_question_is_answered_in_each_form_of_language(String form, String question) {
    ask(Map.of("text", question))
        .body("outcome", equalTo("answered"))
        .body("detected", equalTo(form))
        .body("citations", not(hasSize(0)));
  }

  static Stream<Arguments> forms() {
    return Document.read("README.md").table("| Form |").stream()
        .map(row -> Arguments.of(row.getFirst().replace("`", ""), row.get(1)));
  }

  @Test
  void a_follow_up_is_understood() {
    String conversation = UUID.randomUUID().toString();
    ask(Map.of("text", "When was AIIMS attacked?", "conversation", conversation));
    ask(Map.of("text", "who did it?", "conversation", conversation))
        .body("incident.id", equalTo("aiims-2022"));
  }

  @Test
  void what_a_list_offers_can_be_chosen() {
    ask(Map.of("text", "Which incidents do you know?"))
        .body("offers.text", hasItem("/incident aiims-2022"));
    ask(Map.of("text", "/incident aiims-2022")).body("incident.id", equalTo("aiims-2022"));
  }

  @Test
  void a_message_is_stored_and_its_reply_fetched() {
    String conversation = UUID.randomUUID().toString();
    json(Map.of("conversation", conversation, "delivery", "1", "text", "When was AIIMS attacked?"))
        .post("/api/messages")
        .then()
        .statusCode(202);
    given()
        .get("/api/messages/" + conversation + "?after=0&wait=20")
        .then()
        .body("replies[0].reply.text", containsString("23 November 2022"));
  }

  @ParameterizedTest
  @CsvSource({"bn,২০ লাখ মার্কিন ডলার", "hi,20 लाख यूएस डॉलर"})
  void an_amount_is_told_as_readers_of_a_language_write_it(String language, String told) {
    imports("incidents", HARBOUR);
    ask(Map.of(
            "text", "How much ransom was demanded from the Harbour Board?", "language", language))
        .body("text", containsString(told));
  }

  @ParameterizedTest
  @CsvSource({
    "stix,src/test/resources/imports/lantern.stix.json",
    "veris,src/test/resources/imports/veris.json",
    "incidents,src/test/resources/incidents/harbour-2023.yaml"
  })
  void a_file_is_imported(String format, Path file) {
    imports(format, file);
    operator().get("/api/imports").then().body("format", hasItem(format));
  }

  @Test
  void a_table_is_imported_with_its_mapping() {
    operator()
        .multiPart("file", "ferries.csv", bytes("Title,Date\nMoth Ferry,4/3/2024\n"))
        .multiPart(
            "mapping",
            "mapping.yaml",
            bytes(
                """
                publisher: The Delta Register
                title: Register of ferries
                published: 2024-05-01
                name: Title
                date: {column: Date, pattern: d/M/yyyy}
                """))
        .post("/api/imports/table")
        .then()
        .body("added", equalTo(1));
    ask(Map.of("text", "When was Moth Ferry?")).body("text", containsString("4 March 2024"));
  }

  @Test
  void other_names_of_actors_are_imported() {
    String galaxy =
        "{\"values\": [{\"value\": \"Moth Owl\", \"meta\": {\"synonyms\": [\"Owl 9\"]}}]}";
    operator()
        .multiPart("file", "galaxy.json", bytes(galaxy))
        .post("/api/imports/misp")
        .then()
        .body("added", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"yaml,aspect", "stix,spec_version"})
  void an_incident_is_exported(String format, String begun) {
    assertThat(given().get("/api/exports/aiims-2022/" + format).asString()).contains(begun);
  }

  @ParameterizedTest
  @CsvSource({
    "/,Ghotona",
    "/incidents,AIIMS",
    "/incidents/aiims-2022?lang=bn,নভেম্বর",
    "/incidents/aiims-2022?lang=hi,नवंबर",
    "/web/chat.js,function",
    "/schema/incident.schema.json,$schema",
    "/q/openapi,/api/ask",
    "/q/swagger-ui/,swagger",
    "/q/health,UP",
    "/q/metrics,ghotona_answered_total"
  })
  void a_page_is_served(String path, String holds) {
    ask(Map.of("text", "hello"));
    given().get(path).then().statusCode(200).body(containsString(holds));
  }

  @Test
  void a_wrong_request_is_told_as_a_problem() {
    json(Map.of("text", " "))
        .post("/api/ask")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ghotona:problem:blank-text"));
  }

  @Test
  void operators_are_known_by_their_token() {
    given().get("/api/dead-letters").then().statusCode(401);
    operator().get("/api/dead-letters").then().statusCode(200);
    operator().get("/api/unanswered?after=0").then().statusCode(200);
  }

  private static ValidatableResponse ask(Map<String, String> question) {
    return json(question).post("/api/ask").then().statusCode(200);
  }

  private static RequestSpecification json(Map<String, String> body) {
    return given().contentType("application/json").body(body);
  }

  private static RequestSpecification operator() {
    return given().header("Authorization", "Bearer " + Smoke.TOKEN);
  }

  private static void imports(String format, Path file) {
    assertThat(Files.exists(file)).isTrue();
    operator()
        .multiPart("file", file.toFile())
        .post("/api/imports/" + format)
        .then()
        .statusCode(200);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
