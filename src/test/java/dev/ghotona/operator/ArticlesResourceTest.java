package dev.ghotona.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ArticlesResourceTest.WithToken.class)
class ArticlesResourceTest {
  private static final String TEXT =
      "Hackers broke into the Solvik museum at 3:15 am on Monday. The gang has demanded $400,000"
          + " for the key, the museum's director said on Tuesday evening in a letter to all of its"
          + " friends.";

  public static class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ghotona.operator.token", "let me in", "ghotona.seeds.dir", "target/no-seeds");
    }
  }

  @Inject Incidents incidents;
  @Inject ClaimIntake intake;

  @BeforeEach
  void start_with_no_incident() {
    intake.origins().forEach(intake::withdraw);
  }

  @Test
  void nobody_sees_articles_without_the_token() {
    given().get("/api/articles").then().statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .body(form("a"))
        .post("/api/articles")
        .then()
        .statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/articles/article-1/drafts/1")
        .then()
        .statusCode(401);
  }

  @Test
  void an_article_is_drafted_accepted_in_own_words_and_only_then_told() {
    ValidatableResponse handedIn = post(form("solvik")).statusCode(201);
    String id = handedIn.extract().path("id");
    handedIn.body("text", equalTo(TEXT)).body("sentences.size()", equalTo(2));
    handedIn.body("drafts.aspect", hasItem("when")).body("drafts.aspect", hasItem("demand"));
    handedIn.body("drafts.others", everyItem(hasSize(3)));
    assertThat(incidents.byId("solvik")).isEmpty();

    int when = number(handedIn, "when");
    handedIn.body(
        "drafts.find { it.aspect == 'when' }.value.moment.at", equalTo("2024-05-13T03:15"));
    accept(id, when, Map.of("en", "The break-in was on Monday, 13 May 2024, at 3:15 am."))
        .statusCode(200)
        .body("state", equalTo("accepted"))
        .body("claim", equalTo(id + "-" + when));
    Incident stored = incidents.byId("solvik").orElseThrow();
    assertThat(stored.claims())
        .singleElement()
        .extracting(c -> c.value().isPresent())
        .isEqualTo(true);
    assertThat(stored.sources().getFirst().title()).isEqualTo("Museum hit");
    operator()
        .contentType(ContentType.JSON)
        .body(Map.of("text", "When was the Solvik museum attacked?"))
        .post("/api/ask")
        .then()
        .statusCode(200)
        .body("text", containsString("The break-in was on Monday"));
    accept(id, when, Map.of("en", "Once more.")).statusCode(409);

    accept(id, number(handedIn, "demand"), Map.of("en", "The gang wants 400,000 dollars."))
        .statusCode(200);
    assertThat(incidents.byId("solvik").orElseThrow().claims()).hasSize(2);
    assertThat(incidents.byId("solvik").orElseThrow().sources()).hasSize(1);
  }

  @Test
  void the_same_article_is_there_once() {
    String id = post(form("twice")).statusCode(201).extract().path("id");
    post(form("twice")).statusCode(200).body("id", equalTo(id));
    operator()
        .get("/api/articles")
        .then()
        .statusCode(200)
        .body("findAll { it.id == '" + id + "' }.size()", equalTo(1));
  }

  @Test
  void when_all_is_settled_the_text_is_gone() {
    ValidatableResponse handedIn = post(form("settled"));
    String id = handedIn.extract().path("id");
    List<Integer> numbers = handedIn.extract().path("drafts.number");
    numbers.forEach(n -> settle(id, n, Map.of("decision", "reject")).statusCode(200));
    operator().get("/api/articles/" + id).then().body("text", nullValue());
    assertThat(incidents.byId("settled")).isEmpty();
  }

  @Test
  void a_statement_in_the_articles_own_words_is_refused() {
    ValidatableResponse handedIn = post(form("copied"));
    accept(handedIn.extract().path("id"), number(handedIn, "demand"), Map.of("en", TEXT))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("title", containsString("say it in your own"));
  }

  @Test
  void a_claim_is_mended_before_it_is_told() {
    ValidatableResponse handedIn = post(form("mended"));
    var decision = new HashMap<String, Object>();
    decision.put("decision", "accept");
    decision.put("aspect", "impact");
    decision.put("stance", "confirmed");
    decision.put("saidBy", Map.of("en", "the museum"));
    decision.put("value", null);
    decision.put("statement", Map.of("en", "A key is for sale.", "bn", "একটি চাবি বিক্রি হচ্ছে।"));
    settle(handedIn.extract().path("id"), number(handedIn, "demand"), decision).statusCode(200);
    var claim = incidents.byId("mended").orElseThrow().claims().getFirst();
    assertThat(claim.aspect().tag()).isEqualTo("impact");
    assertThat(claim.stance().tag()).isEqualTo("confirmed");
    assertThat(claim.value()).isEmpty();
    assertThat(claim.saidBy().byLanguage()).containsValue("the museum");
    assertThat(claim.statement().byLanguage()).hasSize(2);
  }

  @Test
  void what_cannot_be_taken_is_refused_with_the_reason() {
    refused(without("text"), "text");
    refused(without("publisher"), "publisher");
    refused(without("title"), "title");
    refused(without("date"), "date");
    refused(with("date", "yesterday"), "date");
    refused(with("language", "fr"), "language");
    refused(with("incident", "No id!"), "incident");
    refused(with("url", "javascript:alert(1)"), "url");
    refused(with("zone", "Nowhere/There"), "zone");
    refused(with("text", "x".repeat(100_001)), "100000");
    refused(without("names"), "names");
    refused(with("names", Map.of("fr", List.of("x"))), "names");
    refused(with("title", 5), "title");
    post("[]").statusCode(400);
    post("{").statusCode(400);
    post("").statusCode(400);
  }

  @Test
  void a_decision_that_makes_no_claim_is_refused_with_the_reason() {
    ValidatableResponse handedIn = post(form("decided"));
    String id = handedIn.extract().path("id");
    int number = number(handedIn, "demand");
    settle(id, number, Map.of("decision", "perhaps")).statusCode(400);
    settle(id, number, Map.of("decision", "accept"))
        .statusCode(400)
        .body("type", equalTo("urn:ghotona:problem:unfit-claim"))
        .body("title", containsString("statement"));
    settle(
            id,
            number,
            Map.of("decision", "accept", "statement", Map.of("en", "Yes."), "aspect", "?"))
        .statusCode(400);
    settle(id, 99, Map.of("decision", "reject")).statusCode(404);
    settle("article-nothing", 1, Map.of("decision", "reject")).statusCode(404);
    operator().get("/api/articles/article-nothing").then().statusCode(404);
  }

  private void refused(Map<String, Object> form, String why) {
    post(form)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ghotona:problem:unfit-article"))
        .body("title", containsString(why));
  }

  private static Map<String, Object> form(String incident) {
    var form = new HashMap<String, Object>();
    form.put("text", TEXT);
    form.put("publisher", "The Harbour Courier");
    form.put("title", "Museum hit");
    form.put("date", "2024-05-16T18:20:00+02:00");
    form.put("zone", "Europe/Oslo");
    form.put("language", "en");
    form.put("url", "https://news.example/museum");
    form.put("incident", incident);
    form.put("names", Map.of("en", List.of("Solvik museum attack", "Solvik museum")));
    return form;
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> form = form("refused");
    form.put(field, value);
    return form;
  }

  private static Map<String, Object> without(String field) {
    Map<String, Object> form = form("refused");
    form.remove(field);
    return form;
  }

  private static int number(ValidatableResponse article, String aspect) {
    return article.extract().path("drafts.find { it.aspect == '" + aspect + "' }.number");
  }

  private static ValidatableResponse post(Object form) {
    return operator().contentType(ContentType.JSON).body(form).post("/api/articles").then();
  }

  private static ValidatableResponse accept(String id, int number, Map<String, String> statement) {
    return settle(id, number, Map.of("decision", "accept", "statement", statement));
  }

  private static ValidatableResponse settle(String id, int number, Map<String, ?> decision) {
    return operator()
        .contentType(ContentType.JSON)
        .body(decision)
        .post("/api/articles/" + id + "/drafts/" + number)
        .then();
  }

  private static RequestSpecification operator() {
    return given().header("Authorization", "Bearer let me in");
  }
}
