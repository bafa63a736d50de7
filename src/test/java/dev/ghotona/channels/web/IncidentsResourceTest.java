package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(WebDoubles.class)
class IncidentsResourceTest {

  @Test
  void lists_the_incidents() {
    given()
        .get("/api/incidents")
        .then()
        .statusCode(200)
        .body("id", contains("lighthouse-port", "padma-bank"))
        .body("[0].period", nullValue())
        .body("[1].name.bn", equalTo("পদ্মাপার ব্যাঙ্কে হামলা"))
        .body("[1].period.from", equalTo("2023-03-07"))
        .body("[1].sectors", contains("finance", "government"));
  }

  @Test
  void tells_an_incident_whole() {
    given()
        .get("/api/incidents/padma-bank")
        .then()
        .statusCode(200)
        .body("names.en", contains("Padmapar Bank attack", "Padmapar heist"))
        .body("countries", contains("BD", "IN"))
        .body("claims.keySet()", contains("when", "impact", "data", "denial"))
        .body("claims.data.id", contains("records", "records-later"))
        .body("claims.data[1].supersedes", equalTo("records"))
        .body("sources.id", contains("dainik", "agency", "hostile"))
        .body(
            "timeline.ref",
            contains("outage", "begin", "dainik", "hostile", "records-later", "agency"))
        .body(
            "timeline.at",
            contains(
                "2023-03-07",
                "2023-03-07T06:45",
                "2023-03-09T15:22:00+05:30",
                "2023-03-16T00:10:00+05:30",
                "2023-04",
                "2023-04-02T10:30:00+05:30"));
  }

  @ParameterizedTest
  @CsvSource({
    "?lang=bn, en, bn, পদ্মাপার ব্যাঙ্কে হামলা",
    "?lang=fr, 'hi,en;q=0.8', hi, पद्मापार बैंक पर हमला",
    "'', fr, en, Padmapar Bank attack",
  })
  void the_page_is_in_the_language_chosen_or_else_preferred(
      String query, String accepted, String language, String name) {
    given()
        .header("Accept-Language", accepted)
        .get("/incidents/padma-bank" + query)
        .then()
        .statusCode(200)
        .contentType("text/html; charset=UTF-8")
        .header("Content-Language", language)
        .body(containsString("<html lang=\"" + language + "\">"))
        .body(containsString("<h1>" + name + "</h1>"));
  }

  @Test
  void the_page_escapes_what_sources_wrote() {
    given()
        .get("/incidents/padma-bank?lang=en")
        .then()
        .body(not(containsString("<img")))
        .body(not(containsString("javascript:")))
        .body(not(containsString("\" onmouseover=\"")))
        .body(containsString("&lt;img src=x onerror=alert(1)&gt;"));
    given()
        .get("/incidents/lighthouse-port")
        .then()
        .body(not(containsString("<script")))
        .body(containsString("Lighthouse &lt;b&gt;Port&lt;/b&gt; &amp; &quot;Quay&quot;"));
  }

  @ParameterizedTest
  @CsvSource({
    "/incidents/nothing?lang=bn, bn, এখানে কিছু নেই",
    "/incidents/nothing?lang=hi, hi, यहाँ कुछ नहीं है",
    "/incidents/%3Cscript%3E, en, There is nothing here",
    "/nothing/at/all, en, There is nothing here",
  })
  void a_page_that_is_not_there_says_so_in_the_language(
      String path, String language, String title) {
    given()
        .urlEncodingEnabled(false)
        .accept("text/html,*/*;q=0.8")
        .get(path)
        .then()
        .statusCode(404)
        .contentType("text/html; charset=UTF-8")
        .body(containsString("<html lang=\"" + language + "\">"))
        .body(containsString("<h1>" + title + "</h1>"));
  }

  @ParameterizedTest
  @CsvSource({
    "/, no-cache",
    "/web/chat.js, no-cache",
    "/incidents, no-cache",
    "/api/incidents, no-store",
    "/nothing, no-cache"
  })
  void every_response_is_guarded(String path, String caching) {
    given()
        .get(path)
        .then()
        .header("Content-Security-Policy", equalTo(WebHeaders.CONTENT_SECURITY_POLICY))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .header("Cache-Control", caching);
  }
}
