package dev.ghotona.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Metrics, health and log as an operator sees them. */
@QuarkusTest
class OperatorsViewTest {
  private static final String TEXT = "How many people died at AIIMS?";

  @Inject DataSource dataSource;

  private final String conversation = UUID.randomUUID().toString();

  private void send(String delivery, int status) {
    given()
        .contentType("application/json")
        .body(Map.of("conversation", conversation, "delivery", delivery, "text", TEXT))
        .post("/api/messages")
        .then()
        .statusCode(status);
  }

  private void answered(String delivery) {
    send(delivery, 202);
    Awaited.until(
        () ->
            !given().get("/api/messages/" + conversation).jsonPath().getList("replies").isEmpty());
  }

  private static String metrics() {
    return given().get("/q/metrics").then().statusCode(200).extract().asString();
  }

  @Test
  void metrics_tell_what_waits_and_what_was_answered() {
    answered("1");
    send("1", 202);
    assertThat(metrics())
        .contains("ghotona_inbox_waiting 0.0")
        .contains("ghotona_inbox_oldest_seconds 0.0")
        .contains("ghotona_outbox_waiting 0.0")
        .contains("ghotona_dead_letters_kept ")
        .containsPattern("ghotona_received_total\\{channel=\"web\",receipt=\"stored\"} [1-9]")
        .containsPattern("ghotona_received_total\\{channel=\"web\",receipt=\"doubled\"} [1-9]")
        .containsPattern(
            "ghotona_answered_total\\{channel=\"web\",language=\"en\",outcome=\"unknown\"} [1-9]")
        .doesNotContain(conversation);
  }

  @Test
  void it_is_ready_and_alive() {
    given()
        .get("/q/health")
        .then()
        .statusCode(200)
        .body("checks.name", hasItems("store is writable", "messages are taken"))
        .body("checks.name", hasItems("messages are answered"));
  }

  @Test
  void a_database_that_cannot_be_written_is_told_and_nothing_is_acknowledged() throws Exception {
    sql("create trigger full before update on probe begin select raise(abort, 'full'); end");
    sql("create trigger full2 before insert on inbox begin select raise(abort, 'full'); end");
    try {
      given()
          .get("/q/health/ready")
          .then()
          .statusCode(503)
          .body("checks.find { it.name == 'store is writable' }.status", equalTo("DOWN"))
          .body(
              "checks.find { it.name == 'store is writable' }.data.reason", containsString("full"));
      given().get("/q/health/live").then().statusCode(200);
      send("refused", 503);
    } finally {
      sql("drop trigger full");
      sql("drop trigger full2");
    }
    given().get("/q/health/ready").then().statusCode(200);
  }

  private void sql(String statement) throws java.sql.SQLException {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute(statement);
    }
  }

  @Test
  void the_log_has_a_correlation_id_and_neither_text_nor_conversation() {
    var log = new Lines();
    var logger = Logger.getLogger("dev.ghotona.messages");
    Level before = logger.getLevel();
    logger.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(log);
    try {
      answered("1");
      Awaited.until(() -> log.text().contains(" answered: UNKNOWN in en"));
    } finally {
      Logger.getLogger("").removeHandler(log);
      logger.setLevel(before);
    }
    assertThat(log.text())
        .containsPattern("[0-9a-f]{8}-[0-9a-f]{4} received in web")
        .doesNotContain(TEXT, conversation);
  }

  /** Keeps what is logged. */
  private static final class Lines extends Handler {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Override
    public synchronized void publish(LogRecord entry) {
      out.println(new SimpleFormatter().format(entry));
    }

    synchronized String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
