package dev.ghotona.channels.telegram;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/**
 * A Telegram that brings updates by webhook, for a program in this process or in another. It is
 * started before the program, which is told of it by settings.
 */
public final class TelegramOutside implements QuarkusTestResourceLifecycleManager {
  static final String SECRET = "a-secret_of-the-tests";
  private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private FakeBotApi api;

  @Override
  public Map<String, String> start() {
    api = new FakeBotApi();
    return Map.of(
        "ghotona.telegram.token", FakeBotApi.TOKEN,
        "ghotona.telegram.api", api.address().toString(),
        "ghotona.telegram.mode", "webhook",
        "ghotona.telegram.webhook.url", "https://bot.example/telegram/webhook",
        "ghotona.telegram.webhook.secret", SECRET,
        "ghotona.telegram.limits.chat-pause", "1MS",
        "ghotona.telegram.limits.overall", "1000");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(api, field -> field.getType() == FakeBotApi.class);
    injector.injectIntoFields(this, field -> field.getType() == TelegramOutside.class);
  }

  @Override
  public void stop() {
    api.close();
  }

  /** Brings what somebody wrote to the bot alone; gives the status of the answer. */
  public int brings(long person, int update, String text) {
    return post(SECRET, Payload.said(person, update, text).update(update).toString());
  }

  /** What the bot has shown to somebody so far, without markup. */
  public List<String> shownTo(long person) {
    return api.chats.in(person).stream().map(FakeChats.Shown::text).toList();
  }

  /** Whether the bot has told its commands in a language. */
  public boolean knowsCommandsIn(String language) {
    return api.profile.containsKey("commands:" + language);
  }

  static int post(String secret, JsonNode update) {
    return post(secret, update.toString());
  }

  /**
   * Brings what is given, right or wrong.
   *
   * @param secret may be null: no such header
   */
  static int post(String secret, String body) {
    var request = given().contentType("application/json").body(body);
    return (secret == null ? request : request.header(HEADER, secret))
        .post("/telegram/webhook")
        .statusCode();
  }
}
