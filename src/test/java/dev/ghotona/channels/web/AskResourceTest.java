package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WebDoubles.class)
class AskResourceTest {

  @Test
  void answers_with_claims_and_citations() {
    ask("{\"text\": \"ব্যাঙ্কে কবে হামলা হয়?\", \"conversation\": \"0123456789abcdef\"}")
        .statusCode(200)
        .contentType("application/json")
        .body("outcome", equalTo("answered"))
        .body("detected", equalTo("bn"))
        .body("language", equalTo("bn"))
        .body("text", startsWith("হামলাটি শুরু হয়"))
        .body("incident.id", equalTo("padma-bank"))
        .body("incident.name", equalTo("পদ্মাপার ব্যাঙ্কে হামলা"))
        .body("claims", hasSize(2))
        .body("claims[0].id", equalTo("padma-bank/begin"))
        .body("claims[0].incident", equalTo("padma-bank"))
        .body("claims[0].aspect", equalTo("when"))
        .body("claims[0].stance", equalTo("confirmed"))
        .body("claims[0].saidBy", equalTo("পুলিশ"))
        .body("claims[0].source", equalTo("দৈনিক নদীপার"))
        .body("citations[0].publisher", equalTo("দৈনিক নদীপার"))
        .body("citations[0].published", equalTo("2023-03-09T15:22:00+05:30"))
        .body("citations[0].url", equalTo("https://news.example/dainik"))
        .body("citations[1].url", nullValue())
        .body("suggestions", hasSize(2));
  }

  @Test
  void replies_in_the_language_that_is_asked_for() {
    ask("{\"text\": \"when?\", \"language\": \"hi\", \"conversation\": null, \"new\": [1]}")
        .statusCode(200)
        .body("detected", equalTo("en"))
        .body("language", equalTo("hi"))
        .body("claims[0].saidBy", equalTo("पुलिस"));
  }

  @ParameterizedTest
  @CsvSource({
    "bn-Latn, when?, bn-Latn, hamlati shuru hoy 2023 saler 7 March",
    "hi-Latn, when?, hi-Latn, hamla 7 March 2023",
    "und-Latn, ব্যাঙ্কে কবে?, bn-Latn, hamlati shuru hoy 2023 saler 7 March",
    "und-Latn, when?, en, The attack began",
  })
  void replies_in_latin_letters_where_they_are_asked_for(
      String wanted, String text, String language, String begin) {
    ask("{\"text\": \"" + text + "\", \"language\": \"" + wanted + "\"}")
        .statusCode(200)
        .body("language", equalTo(language))
        .body("text", startsWith(begin));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | missing-body",
        "`  ` | missing-body",
        "`{` | malformed-json",
        "`{\"text\": \"a\"} x` | malformed-json",
        "`{\"text\": \"a\", \"text\": \"b\"}` | malformed-json",
        "`{\"text\": 1e999999999}` | wrong-type",
        "`{'text': 'a'}` | malformed-json",
        "`null` | wrong-type",
        "`[]` | wrong-type",
        "`\"text\"` | wrong-type",
        "`{}` | blank-text",
        "`{\"text\": null}` | blank-text",
        "`{\"text\": \"\"}` | blank-text",
        "`{\"text\": \" \\n\\u200b\\u0000\\u202e \"}` | blank-text",
        "`{\"text\": 7}` | wrong-type",
        "`{\"text\": true}` | wrong-type",
        "`{\"text\": [\"a\"]}` | wrong-type",
        "`{\"text\": {\"a\": 1}}` | wrong-type",
        "`{\"text\": \"a\", \"language\": 1}` | wrong-type",
        "`{\"text\": \"a\", \"language\": \"fr\"}` | unknown-language",
        "`{\"text\": \"a\", \"language\": \"bn-IN\"}` | unknown-language",
        "`{\"text\": \"a\", \"language\": \"\"}` | unknown-language",
        "`{\"text\": \"a\", \"language\": \"bn-latn\"}` | unknown-language",
        "`{\"text\": \"a\", \"language\": \"en-Latn\"}` | unknown-language",
        "`{\"text\": \"a\", \"language\": \"-Latn\"}` | unknown-language",
        "`{\"text\": \"a\", \"conversation\": 12345678901234567890}` | wrong-type",
        "`{\"text\": \"a\", \"conversation\": \"short\"}` | conversation-form",
        "`{\"text\": \"a\", \"conversation\": \"0123456789abcde/\"}` | conversation-form",
      })
  void refuses_what_is_no_question(String body, String type) {
    refused(ask(body), 400, type);
  }

  @Test
  void takes_a_question_of_4096_units_and_not_one_more() {
    ask("{\"text\": \"" + "ক".repeat(4096) + "\"}").statusCode(200);
    refused(ask("{\"text\": \"" + "ক".repeat(4097) + "\"}"), 400, "long-text");
    refused(ask("{\"text\": \"" + "😀".repeat(2049) + "\"}"), 400, "long-text");
  }

  @Test
  void refuses_deep_nesting() {
    refused(ask("[".repeat(100_000)), 400, "malformed-json");
    refused(ask("{\"a\":".repeat(50_000)), 400, "malformed-json");
  }

  @ParameterizedTest
  @ValueSource(ints = {1024 * 1024 + 1, 11 * 1024 * 1024})
  void refuses_a_body_that_is_too_large(int size) {
    refused(ask("{\"text\": \"" + "a".repeat(size) + "\"}"), 413, "large-body");
  }

  @Test
  void refuses_bytes_that_are_not_unicode() {
    byte[] latin = "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    refused(
        given().contentType("application/json").body(latin).post("/api/ask").then(),
        400,
        "malformed-json");
  }

  @Test
  void takes_half_a_surrogate_pair_and_gives_none() {
    ask("{\"text\": \"a\\ud800\\u0000b\"}").statusCode(200);
    ask("{\"text\": \"" + WebDoubles.HALF + "\"}").statusCode(200).body("text", equalTo("\ufffd"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/ask, 405, method-not-allowed",
    "PUT, /api/ask, 405, method-not-allowed",
    "DELETE, /api/incidents, 405, method-not-allowed",
    "POST, /api/incidents/padma-bank, 405, method-not-allowed",
    "GET, /api, 404, not-found",
    "GET, /api/, 404, not-found",
    "GET, /api/nothing, 404, not-found",
    "POST, /api/ask/more, 404, not-found",
    "GET, /api/incidents/nothing, 404, unknown-incident",
    "GET, /api/incidents/%00, 404, unknown-incident",
    "GET, /api/incidents/%E0%A6, 404, unknown-incident",
  })
  void refuses_what_is_not_there(String method, String path, int status, String type) {
    refused(given().urlEncodingEnabled(false).request(method, path).then(), status, type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/octet-stream",
        "multipart/form-data; boundary=x"
      })
  void refuses_another_content_type(String type) {
    refused(
        given()
            .header("Content-Type", type)
            .body("{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8))
            .post("/api/ask")
            .then(),
        415,
        "unsupported-media-type");
  }

  @Test
  void refuses_another_format() {
    var response =
        given()
            .accept("image/png")
            .contentType("application/json")
            .body("{\"text\": \"a\"}")
            .post("/api/ask")
            .then();
    refused(response, 406, "not-acceptable");
  }

  @ParameterizedTest
  @CsvSource({
    "bn-BD, bn, কোনও প্রশ্ন নেই",
    "'hi-IN,en;q=0.5', hi, कोई सवाल नहीं है",
    "'fr, en', en, There is no question",
    "';;;=', en, There is no question",
  })
  void tells_the_problem_in_the_callers_language(String accepted, String language, String title) {
    given()
        .header("Accept-Language", accepted)
        .contentType("application/json")
        .body("{}")
        .post("/api/ask")
        .then()
        .statusCode(400)
        .header("Content-Language", language)
        .body("title", equalTo(title));
  }

  @Test
  void a_fault_of_ours_tells_nothing_and_the_log_not_what_was_said() {
    var log = new Log();
    Logger.getLogger("").addHandler(log);
    try {
      refused(ask("{\"text\": \"" + WebDoubles.BREAK + "\"}"), 500, "internal")
          .body(not(containsString("broke on")));
    } finally {
      Logger.getLogger("").removeHandler(log);
    }
    assertThat(log.text()).contains("IllegalStateException").doesNotContain(WebDoubles.BREAK);
  }

  @Test
  void while_incidents_are_prepared_one_is_told_to_come_again() {
    given()
        .contentType("application/json")
        .header("Accept-Language", "bn")
        .body("{\"text\": \"" + WebDoubles.EARLY + "\"}")
        .post("/api/ask")
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("type", equalTo("urn:ghotona:problem:still-preparing"))
        .body("title", equalTo("ঘটনাগুলো এখনও তৈরি হচ্ছে"));
  }

  @Test
  void the_interface_describes_itself() {
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.'/api/ask'.post.responses.keySet()", containsInAnyOrder("200", "400", "503"))
        .body("paths.keySet()", everyItem(startsWith("/api/")));
    given().get("/q/swagger-ui/").then().statusCode(200);
  }

  private static ValidatableResponse ask(String body) {
    return given()
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/api/ask")
        .then();
  }

  private static ValidatableResponse refused(
      ValidatableResponse response, int status, String type) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ghotona:problem:" + type))
        .body("status", equalTo(status))
        .body("title", not(nullValue()))
        .body("detail", not(nullValue()));
  }

  private static final class Log extends Handler {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    public void publish(LogRecord entry) {
      written.writeBytes(new SimpleFormatter().format(entry).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    String text() {
      return written.toString(StandardCharsets.UTF_8);
    }
  }
}
