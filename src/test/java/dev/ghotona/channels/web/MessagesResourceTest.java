package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MessagesResourceTest {
  @Inject javax.sql.DataSource dataSource;

  private final String conversation = UUID.randomUUID().toString();

  private ValidatableResponse send(String delivery, String text) {
    return post(Map.of("conversation", conversation, "delivery", delivery, "text", text));
  }

  private static ValidatableResponse post(Object body) {
    return given().contentType("application/json").body(body).post("/api/messages").then();
  }

  private ValidatableResponse fetch(long after, int wait) {
    return given()
        .queryParam("after", after)
        .queryParam("wait", wait)
        .get("/api/messages/" + conversation)
        .then();
  }

  @Test
  void a_message_is_taken_and_its_reply_can_be_fetched_where_it_says() {
    send("1", "When was AIIMS attacked?")
        .statusCode(202)
        .header("Location", endsWith("/api/messages/" + conversation));
    fetch(0, 20)
        .statusCode(200)
        .body("replies", hasSize(1))
        .body("replies[0].delivery", equalTo("1"))
        .body("replies[0].reply.outcome", equalTo("answered"))
        .body("replies[0].reply.text", containsString("23 November 2022"))
        .body("replies[0].reply.citations", hasSize(1));
  }

  @Test
  void a_double_is_taken_and_not_answered_again() {
    send("1", "When was AIIMS attacked?").statusCode(202);
    send("1", "When was AIIMS attacked?").statusCode(202);
    send("2", "Who was behind the attack?").statusCode(202);
    assertThat(allReplies(2).getList("replies.delivery")).isEqualTo(List.of("1", "2"));
  }

  @Test
  void another_conversation_may_use_the_same_ids() {
    post(Map.of("conversation", UUID.randomUUID() + "", "delivery", "1", "text", "hello"));
    send("1", "hello").statusCode(202);
    allReplies(1);
  }

  @Test
  void replies_come_in_order_and_go_on_from_the_last_one_seen() {
    for (int i = 0; i < 60; i++) {
      send("d" + i, "When was AIIMS attacked?").statusCode(202);
    }
    JsonPath all = allReplies(50);
    long seen = all.getLong("replies[49].number");
    Awaited.until(() -> fetch(seen, 5).extract().jsonPath().getList("replies").size() == 10);
    List<String> rest = fetch(seen, 0).extract().jsonPath().getList("replies.delivery");
    var ids = new java.util.ArrayList<String>(all.getList("replies.delivery"));
    ids.addAll(rest);
    assertThat(ids).isEqualTo(IntStream.range(0, 60).mapToObj(i -> "d" + i).toList());
  }

  @Test
  void who_waits_gets_the_reply_as_soon_as_it_is_there() {
    var waiting = CompletableFuture.supplyAsync(() -> fetch(0, 25).extract().jsonPath());
    send("1", "When was AIIMS attacked?").statusCode(202);
    assertThat(waiting.join().getList("replies")).hasSize(1);
  }

  @Test
  void nothing_to_fetch_is_an_empty_list() {
    fetch(0, 0).statusCode(200).body("replies", hasSize(0));
    fetch(0, 1).statusCode(200).body("replies", hasSize(0));
  }

  @Test
  void latin_letters_can_be_chosen() {
    post(Map.of(
            "conversation", conversation, "delivery", "1", "text", "হ্যালো", "language", "bn-Latn"))
        .statusCode(202);
    JsonPath replies = allReplies(1);
    assertThat(replies.getString("replies[0].reply.language")).isEqualTo("bn-Latn");
    assertThat(replies.getString("replies[0].reply.text")).doesNotContainPattern("[\u0980-\u09FF]");
  }

  @Test
  void a_language_can_be_chosen() {
    post(Map.of("conversation", conversation, "delivery", "1", "text", "hello", "language", "bn"))
        .statusCode(202);
    assertThat(allReplies(1).getString("replies[0].reply.language")).isEqualTo("bn");
  }

  @Test
  void questions_asked_at_once_follow_on_messages() {
    send("1", "When was AIIMS attacked?");
    allReplies(1);
    given()
        .contentType("application/json")
        .body(Map.of("conversation", conversation, "text", "Who was behind the attack?"))
        .post("/api/ask")
        .then()
        .body("outcome", equalTo("answered"))
        .body("incident.id", equalTo("aiims-2022"));
  }

  @Test
  void without_a_conversation_nothing_is_stored() throws Exception {
    long before = rows();
    given()
        .contentType("application/json")
        .body(Map.of("text", "How many people died at AIIMS?"))
        .post("/api/ask")
        .then()
        .statusCode(200);
    assertThat(rows()).isEqualTo(before);
  }

  private long rows() throws java.sql.SQLException {
    String sql =
        "select (select count(*) from memory) + (select count(*) from unanswered)"
            + " + (select count(*) from inbox) + (select count(*) from outbox)";
    try (var connection = dataSource.getConnection();
        var found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  @Test
  void what_cannot_be_stored_is_refused_and_taken_later() throws Exception {
    sql("create trigger full before insert on inbox begin select raise(abort, 'full'); end");
    try {
      send("1", "When was AIIMS attacked?")
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("type", equalTo("urn:ghotona:problem:unavailable"));
    } finally {
      sql("drop trigger full");
    }
    send("1", "When was AIIMS attacked?").statusCode(202);
    allReplies(1);
  }

  private void sql(String statement) throws java.sql.SQLException {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute(statement);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | missing-body",
        "`[]` | wrong-type",
        "`{\"delivery\": \"1\", \"text\": \"a\"}` | conversation-form",
        "`{\"conversation\": \"short\", \"delivery\": \"1\", \"text\": \"a\"}` | conversation-form",
        "`{\"conversation\": \"0123456789abcdef\", \"text\": \"a\"}` | delivery-form",
        "`{\"conversation\": \"0123456789abcdef\", \"delivery\": \"a/b\", \"text\": \"a\"}` |"
            + " delivery-form",
        "`{\"conversation\": \"0123456789abcdef\", \"delivery\": 1, \"text\": \"a\"}` | wrong-type",
        "`{\"conversation\": \"0123456789abcdef\", \"delivery\": \"1\"}` | blank-text",
        "`{\"conversation\": \"0123456789abcdef\", \"delivery\": \"1\", \"text\": \"a\","
            + " \"language\": \"fr\"}` | unknown-language",
      })
  void refuses_what_is_no_message(String body, String type) {
    post(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ghotona:problem:" + type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?after=-1", "?after=x", "?wait=26", "?wait=-1", "?after=9999999999999999999"})
  void refuses_a_place_that_is_none(String query) {
    given()
        .get("/api/messages/" + conversation + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:ghotona:problem:place-form"));
  }

  @Test
  void refuses_a_body_that_is_too_large() {
    send("1", "a".repeat(2 * 1024 * 1024)).statusCode(413);
  }

  /** The replies, once there are this many. */
  private JsonPath allReplies(int count) {
    Awaited.until(() -> fetch(0, 5).extract().jsonPath().getList("replies").size() >= count);
    JsonPath found = fetch(0, 0).extract().jsonPath();
    assertThat(found.getList("replies")).hasSize(count);
    return found;
  }
}
