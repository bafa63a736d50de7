package dev.ghotona.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.ghotona.domain.Imports;
import dev.ghotona.ingest.ImportCommand;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestProfile(ImportsResourceTest.WithToken.class)
class ImportsResourceTest {
  private static final File BUNDLE = new File("src/test/resources/imports/lantern.stix.json");

  public static class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ghotona.operator.token", "let me in", "ghotona.seeds.dir", "target/no-seeds");
    }
  }

  @Inject Imports imports;
  @Inject ImportCommand command;

  @AfterEach
  void undo_everything() {
    imports.latest(100).stream().filter(r -> !r.undone()).forEach(r -> imports.undo(r.number()));
  }

  @Test
  void nobody_imports_without_the_token() {
    given().multiPart("file", BUNDLE).post("/api/imports/stix").then().statusCode(401);
    given().delete("/api/imports/1").then().statusCode(401);
  }

  @Test
  void a_bundle_is_tried_imported_told_of_and_undone() {
    post(BUNDLE, "stix?dry-run=true")
        .body("dry", equalTo(true))
        .body("added", equalTo(2))
        .body("number", nullValue());
    known().body("", hasSize(0));
    int number =
        post(BUNDLE, "stix")
            .body("added", equalTo(2))
            .body("faults", equalTo(1))
            .body("told[0].line", equalTo(58))
            .body("changes.name", hasItem("Operation Low Tide"))
            .extract()
            .path("number");
    known().body("", hasSize(2));
    post(BUNDLE, "stix").body("unchanged", equalTo(2)).body("number", nullValue());
    operator().get("/api/imports").then().body("number", hasItem(number));
    operator().delete("/api/imports/" + number).then().statusCode(200).body("items", equalTo(2));
    operator()
        .delete("/api/imports/" + number)
        .then()
        .statusCode(404)
        .body("title", containsString("undone already"));
    known().body("", hasSize(0));
  }

  @Test
  void what_an_update_does_to_claims_is_told_before_it_is_done() throws IOException {
    post(BUNDLE, "stix?name=tide");
    String later =
        Files.readString(BUNDLE.toPath())
            .replace("Ticket counters were closed.(Citation: Unknown)", "")
            .replace("The attackers left a note.", "The attackers left two notes.");
    operator()
        .multiPart("file", "tide", later.getBytes(StandardCharsets.UTF_8))
        .post("/api/imports/stix?name=tide&dry-run=true")
        .then()
        .body("changes", hasSize(1))
        .body("changes[0].claims", equalTo(List.of("~about-2", "-about-3")));
  }

  @Test
  void a_bundle_that_is_cut_off_changes_nothing() throws IOException {
    byte[] whole = Files.readAllBytes(BUNDLE.toPath());
    post(BUNDLE, "stix?name=tide");
    String before = given().get("/api/exports/stix-abcdef012345/yaml").asString();
    operator()
        .multiPart("file", "tide", Arrays.copyOf(whole, whole.length - 5))
        .post("/api/imports/stix?name=tide")
        .then()
        .body("updated", equalTo(0))
        .body("faults", equalTo(1))
        .body("number", nullValue());
    assertThat(given().get("/api/exports/stix-abcdef012345/yaml").asString()).isEqualTo(before);
  }

  @Test
  void what_was_imported_is_answered_from() {
    post(BUNDLE, "stix");
    given()
        .contentType("application/json")
        .body("{\"text\": \"Who was behind Operation Low Tide?\"}")
        .post("/api/ask")
        .then()
        .body("outcome", equalTo("answered"))
        .body("text", org.hamcrest.Matchers.containsString("Paper Heron"));
  }

  @Test
  void an_actor_is_known_by_the_names_of_a_galaxy_which_are_not_exported() {
    post(BUNDLE, "stix");
    String galaxy =
        "{\"values\": [{\"value\": \"Paper Heron\", \"meta\": {\"synonyms\": [\"Velvet Otter\"]}}]}";
    operator()
        .multiPart("file", "galaxy.json", galaxy.getBytes(StandardCharsets.UTF_8))
        .post("/api/imports/misp")
        .then()
        .body("added", equalTo(1));
    given()
        .contentType("application/json")
        .body("{\"text\": \"When was the attack by Velvet Otter?\"}")
        .post("/api/ask")
        .then()
        .body("text", org.hamcrest.Matchers.containsString("4 March 2024"));
    assertThat(given().get("/api/exports/stix-abcdef012345/yaml").asString())
        .contains("Paper Heron")
        .doesNotContain("Velvet Otter");
  }

  @Test
  void an_incident_is_exported_without_a_token_and_comes_back_the_same() {
    post(BUNDLE, "stix?name=tide");
    for (String[] form : new String[][] {{"yaml", "incidents"}, {"stix", "stix"}}) {
      String file = given().get("/api/exports/stix-abcdef012345/" + form[0]).asString();
      operator()
          .multiPart("file", "back", file.getBytes(StandardCharsets.UTF_8))
          .post("/api/imports/" + form[1] + "?name=tide")
          .then()
          .body("unchanged", equalTo(1))
          .body("faults", equalTo(0));
    }
    given().get("/api/exports/nothing/yaml").then().statusCode(404);
  }

  @Test
  void a_wrong_request_is_refused(@TempDir Path folder) throws IOException {
    File large = Files.write(folder.resolve("large"), new byte[3 << 20]).toFile();
    operator()
        .multiPart("file", BUNDLE)
        .post("/api/imports/punchcards")
        .then()
        .statusCode(404)
        .body("title", containsString("incidents, stix, veris, table, misp"));
    operator()
        .contentType("application/json")
        .body("{}")
        .post("/api/imports/stix")
        .then()
        .statusCode(415)
        .body("detail", containsString("multipart/form-data"));
    operator()
        .multiPart("file", large)
        .post("/api/imports/stix")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ghotona:problem:large-body"));
    operator().multiPart("file", BUNDLE).post("/api/imports/stix?name=a b").then().statusCode(400);
    operator().multiPart("fil", BUNDLE).post("/api/imports/stix").then().statusCode(400);
  }

  @Test
  void the_command_does_the_same() {
    assertThat(run("import", "--dry-run", "stix", BUNDLE.getPath()))
        .startsWith("1\nADDED stix-abcdef012345 Operation Low Tide\n")
        .endsWith("would have: added 2, updated 0, unchanged 0, faults 1\n");
    String done = run("import", "--name", "tide", "stix", BUNDLE.getPath());
    String number = done.lines().toList().getLast().replaceAll("\\D", "");
    assertThat(run("imports")).contains(number + " ").contains(" stix import:tide added 2");
    assertThat(run("undo-import", number)).isEqualTo("0\nput back or removed: 2\n");
    assertThat(run("import", "stix")).startsWith("2\n");
    assertThat(run("undo-import", "abc"))
        .startsWith("2\nthe number of an import is wanted, not: abc\n");
    assertThat(run("import", "stix", "no-such-file")).startsWith("1\n");
  }

  private String run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = command.run(args, new PrintStream(out), new PrintStream(err));
    return code + "\n" + (code == 2 ? err : out).toString(StandardCharsets.UTF_8);
  }

  private static ValidatableResponse post(File file, String path) {
    return operator().multiPart("file", file).post("/api/imports/" + path).then().statusCode(200);
  }

  private static ValidatableResponse known() {
    return given().get("/api/incidents").then();
  }

  private static RequestSpecification operator() {
    return given().header("Authorization", "Bearer let me in");
  }
}
