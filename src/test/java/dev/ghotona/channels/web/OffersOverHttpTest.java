package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reply over HTTP offers, and what comes of it when it is sent again. */
@QuarkusTest
@TestProfile(ManyIncidents.class)
class OffersOverHttpTest {
  private static final String WHICH = "Which incidents in 2023?";
  private static final String NEXT = "Next page →";
  private static final String PREVIOUS = "← Previous page";
  private static final Pattern ALL = Pattern.compile("^(\\d+) of the|, \\d+ to \\d+ of (\\d+)");

  private final String conversation = UUID.randomUUID().toString();

  private static JsonPath ask(String text) {
    return ask(Map.of("text", text)).extract().jsonPath();
  }

  private static ValidatableResponse ask(Map<String, String> question) {
    return given()
        .contentType("application/json")
        .body(question)
        .post("/api/ask")
        .then()
        .statusCode(200);
  }

  private JsonPath say(String text, String language) {
    var question = new HashMap<>(Map.of("text", text, "conversation", conversation));
    Optional.ofNullable(language).ifPresent(tag -> question.put("language", tag));
    return ask(question).extract().jsonPath();
  }

  private static Optional<String> offered(JsonPath reply, String label) {
    return Optional.ofNullable(
        reply.param("label", label).getString("offers.find { it.label == label }?.text"));
  }

  private static List<String> incidents(JsonPath reply) {
    return reply.<String>getList("offers.text").stream()
        .filter(text -> text.startsWith("/incident "))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {WHICH, "Which incidents do you know?", "what do you know?"})
  void a_list_is_turned_page_by_page_to_its_end_and_back(String question) {
    var forth = new ArrayList<List<String>>();
    JsonPath page = ask(question);
    forth.add(incidents(page));
    Optional<String> next = offered(page, NEXT);
    while (next.isPresent()) {
      page = ask(next.get());
      forth.add(incidents(page));
      next = offered(page, NEXT);
    }
    assertThat(forth).hasSizeGreaterThan(2);
    assertThat(forth.subList(0, forth.size() - 1))
        .allSatisfy(shown -> assertThat(shown).hasSize(ManyIncidents.PER_PAGE));
    assertThat(forth.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(all(page));
    for (int at = forth.size() - 2; at >= 0; at--) {
      page = ask(offered(page, PREVIOUS).orElseThrow());
      assertThat(incidents(page)).isEqualTo(forth.get(at));
    }
    assertThat(offered(page, PREVIOUS)).isEmpty();
  }

  private static int all(JsonPath page) {
    Matcher counted = ALL.matcher(page.getString("text"));
    assertThat(counted.find()).as(page.getString("text")).isTrue();
    return Integer.parseInt(Optional.ofNullable(counted.group(1)).orElse(counted.group(2)));
  }

  @Test
  void an_incident_of_a_list_can_be_chosen_and_asked_about() {
    String chosen = incidents(say(WHICH, null)).get(1);
    JsonPath told = say(chosen, null);
    assertThat(told.getString("outcome")).isEqualTo("answered");
    assertThat(told.getString("incident.id")).isEqualTo(chosen.substring("/incident ".length()));
    assertThat(say("When was it?", null).getString("incident.id"))
        .isEqualTo(told.getString("incident.id"));
  }

  @ParameterizedTest
  @CsvSource({"time:2023, 99", "time:2023, 99999999999999999999", "'', 999", "'', ৯৯"})
  void behind_the_last_page_comes_the_last(String by, String page) {
    JsonPath last = ask("/incidents " + page + " " + by);
    assertThat(offered(last, NEXT)).isEmpty();
    assertThat(offered(last, PREVIOUS)).isPresent();
    assertThat(incidents(last)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "x", "0 time:2023", "1 time:", "1 country:", "1 words:", "1 :"})
  void what_is_no_page_is_the_first(String argument) {
    assertThat(offered(ask("/incidents " + argument), PREVIOUS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"country:<b>", "words:_", "time:9999-99", "time:2023..2020", "sector:x"})
  void criteria_that_mean_nothing_are_answered_all_the_same(String by) {
    assertThat(ask("/incidents 1 " + by).getString("outcome")).isEqualTo("listed");
  }

  @Test
  void a_page_comes_in_the_language_that_it_is_asked_for_in() {
    JsonPath first = ask("২০২৩ সালে কোন কোন ঘটনা ঘটেছে?");
    String next = offered(first, "পরের পাতা →").orElseThrow();
    ask(Map.of("text", next, "language", first.getString("language")))
        .body("language", equalTo("bn"))
        .body("detected", equalTo("bn"));
    ask(Map.of("text", next, "language", "hi-Latn")).body("language", equalTo("hi-Latn"));
    ask(Map.of("text", next)).body("language", equalTo("en"));
    given()
        .contentType("application/json")
        .header("Accept-Language", "hi-IN")
        .body(Map.of("text", next))
        .post("/api/ask")
        .then()
        .body("language", equalTo("hi"));
  }

  @Test
  void in_a_conversation_a_page_comes_in_the_language_that_was_spoken_or_chosen() {
    JsonPath first = say("২০২৩ সালে কোন কোন ঘটনা ঘটেছে?", null);
    String next = offered(first, "পরের পাতা →").orElseThrow();
    assertThat(say(next, null).getString("language")).isEqualTo("bn");
    assertThat(say("/language hi", null).getString("language")).isEqualTo("hi");
    assertThat(say(next, null).getString("language")).isEqualTo("hi");
    assertThat(say(next, "en").getString("language")).isEqualTo("en");
  }

  @Test
  void a_command_that_is_not_known_or_too_long_is_told_so() {
    ask(Map.of("text", "/dance with me", "conversation", conversation))
        .body("outcome", equalTo("notice"))
        .body("text", containsString("incidents, incident, timeline"));
    ask(Map.of("text", "/incidents 1 words:" + "x".repeat(300)))
        .body("outcome", equalTo("notice"))
        .body("offers", empty());
  }

  @Test
  void what_offers_nothing_says_so() {
    ask(Map.of("text", "hello")).body("offers", empty());
  }

  @Test
  void whoever_asks_for_it_is_forgotten() {
    JsonPath list = say(WHICH, null);
    say(incidents(list).getFirst(), null);
    send("1", "When was it?");
    assertThat(fetched(1).getString("replies[0].reply.incident.id")).isNotNull();
    assertThat(say("/forget", null).getString("outcome")).isEqualTo("settings");
    assertThat(fetch().getList("replies")).isEmpty();
    assertThat(say("When was it?", null).getString("outcome")).isEqualTo("clarify");
  }

  @Test
  void fetched_replies_have_offers_that_can_be_sent_as_messages() {
    send("1", WHICH);
    JsonPath first = fetched(1);
    String next =
        first.getString("replies[0].reply.offers.find { it.label == 'Next page →' }.text");
    send("2", next);
    send("3", "/dance");
    JsonPath all = fetched(3);
    assertThat(all.getString("replies[1].reply.text")).contains("here 9 to 16");
    assertThat(all.getList("replies[1].reply.offers.label")).contains(PREVIOUS);
    assertThat(all.getString("replies[2].reply.outcome")).isEqualTo("notice");
  }

  private void send(String delivery, String text) {
    given()
        .contentType("application/json")
        .body(Map.of("conversation", conversation, "delivery", delivery, "text", text))
        .post("/api/messages")
        .then()
        .statusCode(202);
  }

  private JsonPath fetch() {
    return given().get("/api/messages/" + conversation).then().extract().jsonPath();
  }

  private JsonPath fetched(int count) {
    Awaited.until(() -> fetch().getList("replies").size() >= count);
    return fetch();
  }

  @Test
  void the_interface_tells_what_offers_are() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(
            "components.schemas.AskReply.properties.offers.items.$ref",
            equalTo("#/components/schemas/Offer"))
        .body("components.schemas.Offer.properties.text.description", containsString("to get it"));
  }
}
