package dev.ghotona.channels.telegram;

import static dev.ghotona.channels.telegram.TelegramOutside.SECRET;
import static dev.ghotona.channels.telegram.TelegramOutside.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Channel;
import dev.ghotona.conversation.PlatformContract;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of channels, and what else a webhook has to hold, in the program as it ships. */
@QuarkusTest
@TestProfile(WebhookTest.ByWebhook.class)
class WebhookTest extends PlatformContract {
  @Inject DataSource dataSource;
  @Inject TelegramChannel channel;

  /** Telegram on, by webhook. */
  public static class ByWebhook implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TelegramOutside.class));
    }
  }

  FakeBotApi fake;

  @Override
  protected SigningPlatform platform() {
    return new Telegram();
  }

  private static long number(String text) {
    return 5_200_000_000L + Math.abs(text.hashCode() % 100_000_000L);
  }

  private static int update(Message message) {
    return Math.abs((message.chat() + message.delivery()).hashCode() % 1_000_000_000) + 1;
  }

  private static Payload payload(Message message) {
    long chat = number(message.chat());
    return Payload.said(chat, update(message) % 100_000, message.text())
        .with("/update_id", update(message));
  }

  private final class Telegram implements SigningPlatform {
    @Override
    public Acknowledged deliver(Message message) {
      return acknowledged(post(SECRET, payload(message).json()));
    }

    private static Acknowledged acknowledged(int status) {
      return status == 200 ? Acknowledged.TAKEN : Acknowledged.REFUSED;
    }

    @Override
    public List<String> sentTo(String chat) {
      return fake.chats.in(number(chat)).stream().map(FakeChats.Shown::text).toList();
    }

    @Override
    public long stored(Message message) {
      return count(update(message));
    }

    @Override
    public AutoCloseable unstorable() {
      sql("create trigger full before insert on inbox begin select raise(abort, 'full'); end");
      return () -> sql("drop trigger full");
    }

    @Override
    public Acknowledged deliverForged(Message message) {
      return acknowledged(post("another-secret", payload(message).json()));
    }

    @Override
    public Acknowledged deliverOwn(Message message) {
      Payload own =
          payload(message)
              .with("/message/from/is_bot", true)
              .with("/message/from/id", FakeBotApi.BOT);
      return acknowledged(post(SECRET, own.json()));
    }

    @Override
    public Channel channel() {
      return channel;
    }

    @Override
    public String escaped(String text) {
      return Html.escaped(text);
    }
  }

  private long count(int update) {
    String select = "select count(*) from inbox where channel = 'telegram' and delivery = '";
    try (var connection = dataSource.getConnection();
        var found = connection.createStatement().executeQuery(select + update + "'")) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sql(String statement) {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_wrong_or_missing_secret_is_unauthorized_and_nothing_is_stored() {
    JsonNode update = Payload.said(5_300_000_001L, 1, "hello").update(600_000_001);
    for (String secret : new String[] {null, "", "a", SECRET + "x", SECRET.toUpperCase()}) {
      assertThat(post(secret, update)).as(secret).isEqualTo(401);
    }
    assertThat(count(600_000_001)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{",
        "\"text\"",
        "{\"update_id\":\"x\"}",
        "{\"update_id\":1e99}"
      })
  void what_is_no_update_is_done_with(String body) {
    assertThat(post(SECRET, body)).isEqualTo(200);
  }

  @Test
  void the_webhook_is_set_with_its_secret_and_the_updates_that_are_wanted() {
    Awaited.until(() -> !fake.updates.webhook.isEmpty());
    assertThat(fake.updates.webhook).isEqualTo("https://bot.example/telegram/webhook");
    assertThat(fake.updates.secret).isEqualTo(SECRET);
    assertThat(fake.updates.allowed.toString()).contains("callback_query", "inline_query");
    assertThat(fake.calls("getUpdates")).isEmpty();
    assertThat(fake.calls("deleteWebhook")).isEmpty();
  }

  @Test
  void the_bot_presents_itself_in_each_language() {
    Awaited.until(() -> fake.profile.containsKey("commands:hi"));
    for (String language : List.of("", "bn", "en", "hi")) {
      assertThat(fake.profile.get("commands:" + language)).hasSize(10);
      assertThat(fake.profile.get("name:" + language).asText()).isNotBlank();
      assertThat(fake.profile.get("short_description:" + language).asText()).contains("/help");
      assertThat(fake.profile.get("description:" + language).asText())
          .contains("\n\n")
          .doesNotContain("\\n");
    }
    assertThat(fake.profile.get("name:bn").asText()).isEqualTo("ঘটনা");
  }

  @Test
  void the_channel_is_told_of_where_readiness_is() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(
            "checks.find { it.name == 'telegram' }.data.channel",
            org.hamcrest.Matchers.equalTo("webhook"));
  }
}
