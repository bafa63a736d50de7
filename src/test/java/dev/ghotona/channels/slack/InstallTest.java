package dev.ghotona.channels.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(InstallProfile.class)
class InstallTest extends SlackTalk {
  private static final String STORED = "select count(*) from keepsake where id = 'installation'";

  /** Goes the way of somebody who installs the app into the second team. */
  private Response install() {
    Response start = given().get("/slack/install");
    assertThat(start.statusCode()).isEqualTo(200);
    String cookie = start.getHeader("Set-Cookie").split(";")[0];
    String state = parameter(authorization(start.asString()), "state");
    return given()
        .header("Cookie", cookie)
        .queryParam("code", "a code")
        .queryParam("state", state)
        .get("/slack/oauth_redirect");
  }

  private static URI authorization(String page) {
    String address = page.replaceAll("(?s).*href=\"(https://slack.com/oauth[^\"]*)\".*", "$1");
    return URI.create(address.replace("&amp;", "&"));
  }

  private static String parameter(URI address, String name) {
    return Arrays.stream(address.getRawQuery().split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private ObjectNode inTeamTwo(ObjectNode event) {
    ObjectNode payload = Payloads.event(event);
    payload.put("team_id", "T2");
    return payload;
  }

  private void told(ObjectNode payload) {
    assertThat(side.event(payload).status()).isEqualTo(200);
  }

  @Test
  void the_way_in_asks_for_what_the_manifest_asks_for() {
    URI address = authorization(given().get("/slack/install").asString());
    assertThat(parameter(address, "scope").replace("%2C", ",").replace("%3A", ":"))
        .isEqualTo(String.join(",", Subscription.scopes()));
    assertThat(parameter(address, "client_id")).isEqualTo("1.2");
  }

  @Test
  void a_workspace_that_installs_it_is_answered_with_its_own_token() {
    assertThat(install().statusCode()).isEqualTo(200);
    assertThat(count(STORED)).isEqualTo(1);
    assertThat(count("select count(*) from keepsake where body like '%xoxb%'")).isZero();
    told(inTeamTwo(Payloads.message(QUESTION, user, direct, Payloads.ts())));
    assertThat(posted(direct, 0).token()).isEqualTo("xoxb-of-team-2");
  }

  @Test
  void a_state_that_we_have_not_given_installs_nothing() {
    sql("delete from keepsake");
    given()
        .queryParam("code", "a code")
        .queryParam("state", "of somebody else")
        .get("/slack/oauth_redirect");
    assertThat(count(STORED)).isZero();
    assertThat(slack.calls("oauth.v2.access")).isEmpty();
  }

  @Test
  void a_workspace_that_removes_it_is_forgotten() {
    install();
    told(inTeamTwo(JsonNodeFactory.instance.objectNode().put("type", "app_uninstalled")));
    assertThat(count(STORED)).isZero();
  }

  @Test
  void a_token_that_is_revoked_is_forgotten_but_not_for_that_of_a_person() {
    install();
    ObjectNode person = JsonNodeFactory.instance.objectNode().put("type", "tokens_revoked");
    person.withObject("/tokens").withArray("oauth").add("U1");
    told(inTeamTwo(person));
    assertThat(count(STORED)).isEqualTo(1);
    ObjectNode bot = JsonNodeFactory.instance.objectNode().put("type", "tokens_revoked");
    bot.withObject("/tokens").withArray("bot").add("UBOT");
    told(inTeamTwo(bot));
    assertThat(count(STORED)).isZero();
  }

  @Test
  void where_it_is_not_installed_nothing_can_be_said() {
    sql("delete from keepsake");
    told(Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts())));
    Awaited.until(
        () ->
            count("select count(*) from outbox where state = 'dead' and person = '" + user + "'")
                == 1);
    assertThat(slack.posted(direct)).isEmpty();
  }
}
