package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Limits, headers and other origins, as they are over HTTP behind a proxy. */
@QuarkusTest
@TestProfile(LimitFilterTest.BehindAProxy.class)
class LimitFilterTest {
  /** Believes what the proxy says of who asks; each caller may ask thrice an hour. */
  public static class BehindAProxy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ghotona.limit.requests", "3",
          "ghotona.limit.period", "1H",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }
  }

  private static ValidatableResponse asked(String from, String path) {
    return given()
        .header("X-Forwarded-For", from)
        .header("X-Forwarded-Proto", "https")
        .header("Accept-Language", "en")
        .contentType("application/json")
        .body("{\"text\": \"hello\"}")
        .urlEncodingEnabled(false)
        .post(path)
        .then();
  }

  @Test
  void who_asks_too_much_is_told_when_to_come_again_and_nobody_else_is() {
    for (int i = 0; i < 3; i++) {
      asked("192.0.2.1", "/api/ask").statusCode(200);
    }
    asked("192.0.2.1", "/api/ask")
        .statusCode(429)
        .contentType(Problem.MEDIA_TYPE)
        .header("Retry-After", not(blankOrNullString()))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .body("type", equalTo("urn:ghotona:problem:too-many-requests"));
    for (String path : new String[] {"//api/ask", "/api;x/ask", "/api/ask;x", "/%61pi/ask"}) {
      asked("192.0.2.1", path).statusCode(not(200));
    }
    asked("192.0.2.2", "/api/ask").statusCode(200);
  }

  @Test
  void pages_and_health_are_not_limited() {
    for (int i = 0; i < 5; i++) {
      given().header("X-Forwarded-For", "192.0.2.3").get("/incidents").then().statusCode(200);
      given().header("X-Forwarded-For", "192.0.2.3").get("/q/health").then().statusCode(200);
    }
  }

  @Test
  void over_tls_a_browser_is_told_to_stay_with_it() {
    asked("192.0.2.4", "/api/ask").header("Strict-Transport-Security", not(blankOrNullString()));
    given().get("/").then().header("Strict-Transport-Security", nullValue());
  }

  @Test
  void a_page_of_another_origin_may_neither_ask_nor_read() {
    given()
        .header("Origin", "https://elsewhere.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/api/ask")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    asked("192.0.2.5", "/api/ask").header("Access-Control-Allow-Origin", nullValue());
    given()
        .get("/")
        .then()
        .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
        .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Permissions-Policy", not(blankOrNullString()));
  }
}
