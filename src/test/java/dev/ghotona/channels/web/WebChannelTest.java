package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;

import dev.ghotona.conversation.ChannelContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The contract of channels, held by the messages over HTTP: nobody signs them, nothing is marked
 * up, and the bot's own words never come back.
 */
@QuarkusTest
class WebChannelTest extends ChannelContract {
  @Inject DataSource dataSource;

  @Override
  protected Platform platform() {
    return new Http();
  }

  private final class Http implements Platform {
    @Override
    public Acknowledged deliver(Message message) {
      int status =
          given()
              .contentType("application/json")
              .body(
                  Map.of(
                      "conversation", message.chat(),
                      "delivery", message.delivery(),
                      "text", message.text()))
              .post("/api/messages")
              .statusCode();
      return status == 202 ? Acknowledged.TAKEN : Acknowledged.REFUSED;
    }

    @Override
    public List<String> sentTo(String chat) {
      return given().get("/api/messages/" + chat).jsonPath().getList("replies.reply.text");
    }

    @Override
    public long stored(Message message) {
      String id = message.chat() + "/" + message.delivery();
      try (var connection = dataSource.getConnection();
          var select =
              connection.prepareStatement(
                  "select count(*) from inbox where channel = 'web' and delivery = ?")) {
        select.setString(1, id);
        var found = select.executeQuery();
        found.next();
        return found.getLong(1);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public AutoCloseable unstorable() {
      sql("create trigger full before insert on inbox begin select raise(abort, 'full'); end");
      return () -> sql("drop trigger full");
    }
  }

  private void sql(String statement) {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
