package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackOverHttpTest extends SlackTalk {

  @Test
  void a_command_is_answered_to_its_asker_alone() {
    JsonNode answer = ask(QUESTION);
    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(text(answer)).contains(ANSWER);
    assertThat(answer.path("blocks").toString()).contains(ANSWER, "Question: " + QUESTION);
    assertThat(buttons(answer, "share")).hasSize(1);
    assertThat(buttons(answer, "up")).hasSize(1);
    assertThat(answer.has("keep")).isFalse();
  }

  @Test
  void a_follow_up_by_command_is_understood_for_each_person_alone() {
    ask(QUESTION);
    assertThat(text(ask("who was behind it?"))).contains("AIIMS");
    assertThat(text(ask("who was behind it?", name("U")))).doesNotContain("hacker");
  }

  @Test
  void a_mention_is_answered_in_a_thread_of_its_own() {
    String ts = Payloads.ts();
    tell(Payloads.mention(QUESTION, user, channel, ts));
    FakeSlack.Call answer = posted(channel, 0);
    assertThat(answer.token()).isEqualTo("xoxb-test");
    assertThat(answer.values()).containsEntry("thread_ts", ts).containsEntry("mrkdwn", "0");
    assertThat(answer.values().get("text")).contains(ANSWER);
    assertThat(buttons(answer.message(), "share")).isEmpty();
  }

  @Test
  void a_direct_message_is_answered_where_it_stands() {
    tell(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    FakeSlack.Call answer = posted(direct, 0);
    assertThat(answer.values()).doesNotContainKey("thread_ts");
    assertThat(answer.values().get("text")).contains(ANSWER);
  }

  @Test
  void a_thread_is_followed_where_the_bot_has_answered_and_nowhere_else() {
    String thread = Payloads.ts();
    tell(Payloads.mention(QUESTION, user, channel, thread));
    posted(channel, 0);
    var followUp = Payloads.message("who was behind it?", user, channel, Payloads.ts());
    tell(followUp.put("thread_ts", thread));
    assertThat(posted(channel, 1).values()).containsEntry("thread_ts", thread);
    String elsewhere = name("C");
    tell(Payloads.message(QUESTION, user, elsewhere, Payloads.ts()));
    tell(Payloads.message(QUESTION, user, elsewhere, Payloads.ts()).put("thread_ts", thread));
    everythingIsDone();
    assertThat(slack.posted(elsewhere)).isEmpty();
    assertThat(count("select count(*) from inbox where chat like '" + elsewhere + "%'")).isZero();
  }

  @Test
  void in_a_followed_thread_what_is_said_to_somebody_else_is_left_alone() {
    String thread = Payloads.ts();
    tell(Payloads.mention(QUESTION, user, channel, thread));
    posted(channel, 0);
    var aside = Payloads.message("<@UOTHER> look at this", user, channel, Payloads.ts());
    tell(aside.put("thread_ts", thread));
    everythingIsDone();
    assertThat(slack.posted(channel)).hasSize(1);
  }

  @Test
  void a_mention_in_a_followed_thread_comes_as_two_events_and_is_answered_once() {
    String thread = Payloads.ts();
    tell(Payloads.mention(QUESTION, user, channel, thread));
    posted(channel, 0);
    String ts = Payloads.ts();
    tell(Payloads.mention("who did it?", user, channel, ts).put("thread_ts", thread));
    tell(Payloads.message("<@UBOT> who did it?", user, channel, ts).put("thread_ts", thread));
    everythingIsDone();
    assertThat(slack.posted(channel)).hasSize(2);
  }

  @Test
  void own_and_other_bots_and_changed_messages_are_ignored() {
    tell(Payloads.message(QUESTION, "UBOT", direct, Payloads.ts()));
    tell(Payloads.message(QUESTION, user, direct, Payloads.ts()).put("bot_id", "BOTHER"));
    var byBot = Payloads.message(QUESTION, user, direct, Payloads.ts());
    tell(byBot.put("subtype", "bot_message").put("bot_id", "BOTHER"));
    var changed = Payloads.message(QUESTION, user, direct, Payloads.ts());
    changed.put("subtype", "message_changed").putObject("message").put("text", QUESTION);
    tell(changed);
    tell(Payloads.message("", user, direct, Payloads.ts()).put("subtype", "channel_join"));
    everythingIsDone();
    assertThat(slack.posted(direct)).isEmpty();
  }

  @Test
  void a_file_without_words_is_told_that_only_text_is_read() {
    var picture = Payloads.message("", user, direct, Payloads.ts()).put("subtype", "file_share");
    picture.putArray("files").addObject().put("id", "F1");
    tell(picture);
    assertThat(posted(direct, 0).values().get("text")).contains("text");
    var withWords = Payloads.message(QUESTION, user, direct, Payloads.ts());
    withWords.put("subtype", "file_share").putArray("files").addObject().put("id", "F2");
    tell(withWords);
    assertThat(posted(direct, 1).values().get("text")).contains(ANSWER);
  }

  @Test
  void a_text_that_is_too_long_is_told_so() {
    assertThat(text(ask("a".repeat(5000)))).contains("too long");
  }

  @Test
  void markup_in_a_question_stays_text() {
    JsonNode answer = ask("&lt;!channel&gt; *what* happened at AIIMS?");
    String question = answer.at("/blocks/0/elements/0/text").asText();
    assertThat(question).contains("&lt;!channel&gt;").doesNotContain("<!channel>");
  }

  @Test
  void suggestions_are_buttons_and_a_press_asks_them() {
    JsonNode first = ask(QUESTION);
    JsonNode button = buttons(first, "ask").getFirst();
    JsonNode next = answered(press(button, user));
    assertThat(next.at("/blocks/0/elements/0/text").asText()).contains("Question: ");
    assertThat(text(next)).isNotEqualTo(text(first));
  }

  @Test
  void a_press_in_a_thread_is_answered_in_it_and_tells_who_asked_what() {
    String thread = Payloads.ts();
    tell(Payloads.mention(QUESTION, user, channel, thread));
    JsonNode button = buttons(posted(channel, 0).message(), "ask").getFirst();
    String presser = name("U");
    send(
        Payloads.inMessage(
            Payloads.press(
                button.path("action_id").asText(),
                button.path("value").asText(),
                presser,
                channel,
                slack.newHook()),
            Payloads.ts(),
            thread));
    FakeSlack.Call answer = posted(channel, 1);
    assertThat(answer.values()).containsEntry("thread_ts", thread);
    assertThat(answer.message().at("/blocks/0/elements/0/text").asText())
        .contains("<@" + presser + "> asked: " + button.path("value").asText());
  }

  @Test
  void an_answer_is_shared_by_its_asker_and_by_nobody_else() {
    JsonNode answer = ask(QUESTION);
    JsonNode share = buttons(answer, "share").getFirst();
    JsonNode refused = answered(press(share, name("U")));
    assertThat(text(refused)).contains("can no longer be shared");
    JsonNode shared = answered(press(share, user));
    assertThat(shared.path("response_type").asText()).isEqualTo("in_channel");
    assertThat(shared.at("/blocks/0/elements/0/text").asText())
        .isEqualTo("<@" + user + "> shared this answer");
    assertThat(text(shared)).isEqualTo(text(answer));
    assertThat(buttons(shared, "share")).isEmpty();
    assertThat(buttons(shared, "up")).hasSize(1);
  }

  @Test
  void commands_are_obeyed() {
    assertThat(buttons(ask("list"), "do")).hasSizeGreaterThanOrEqualTo(2);
    JsonNode timeline = ask("timeline AIIMS");
    assertThat(timeline.path("blocks").size()).isGreaterThan(4);
    assertThat(text(timeline)).contains("2022");
    assertThat(text(ask("sources AIIMS"))).contains("Zee 24 Ghanta");
    assertThat(text(ask("help"))).contains("/incident timeline NAME");
    assertThat(text(ask(""))).contains("/incident QUESTION");
    assertThat(text(ask("privacy"))).isNotBlank();
  }

  @Test
  void a_language_holds_for_the_person_in_every_place() {
    ask("language bn");
    assertThat(text(ask("help"))).contains("যেকোনো চ্যানেলে");
    tell(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    assertThat(posted(direct, 0).values().get("text")).contains("২০২২");
    assertThat(text(ask("help", name("U")))).contains("In any channel");
    ask("language auto");
    assertThat(text(ask(QUESTION))).contains(ANSWER);
  }

  @Test
  void whoever_asks_for_it_is_forgotten() {
    ask(QUESTION);
    ask("language hi");
    ask("forget");
    everythingIsDone();
    for (String table : List.of("inbox", "outbox", "memory", "preference", "keepsake")) {
      String where = " where person = '" + user + "'";
      assertThat(count("select count(*) from " + table + where)).as(table).isZero();
    }
  }

  @Test
  void forgetting_is_asked_for_twice_on_a_button() {
    JsonNode privacy = ask("privacy");
    JsonNode button =
        buttons(privacy, "do").stream()
            .filter(b -> b.path("value").asText().equals("forget"))
            .findFirst()
            .orElseThrow();
    assertThat(button.at("/confirm/text/text").asText()).isNotBlank();
  }

  @Test
  void home_tells_what_is_known_and_what_can_be_chosen() {
    tell(Payloads.homeOpened(user, direct));
    Awaited.until(() -> !slack.calls("views.publish").isEmpty());
    JsonNode view = slack.calls("views.publish").getFirst().json("view");
    assertThat(view.path("type").asText()).isEqualTo("home");
    assertThat(view.path("blocks").toString())
        .contains("Incidents I know: 2", "AIIMS", "Language of my replies: English");
    assertThat(buttons(view, "ask")).isNotEmpty();
    assertThat(buttons(view, "do"))
        .extracting(b -> b.path("value").asText())
        .containsExactly("incidents", "settings", "privacy", "forget");
    JsonNode example = buttons(view, "ask").getFirst();
    String action = example.path("action_id").asText();
    send(
        Payloads.onHome(
            Payloads.press(action, example.path("value").asText(), user, "C", "x"), direct));
    assertThat(posted(direct, 0).values().get("text")).isNotBlank();
  }

  @Test
  void home_is_in_the_language_that_was_chosen() {
    ask("language bn");
    tell(Payloads.homeOpened(user, direct));
    Awaited.until(() -> !slack.calls("views.publish").isEmpty());
    assertThat(slack.calls("views.publish").getFirst().values().get("view"))
        .contains("যত ঘটনা আমি জানি: ২", "আমার উত্তরের ভাষা: বাংলা");
  }

  @Test
  void a_thread_with_the_assistant_begins_with_what_can_be_asked() {
    String thread = Payloads.ts();
    tell(Payloads.assistantOpened(user, direct, thread));
    assertThat(posted(direct, 0).values()).containsEntry("thread_ts", thread);
    FakeSlack.Call prompts = slack.calls("assistant.threads.setSuggestedPrompts").getFirst();
    assertThat(prompts.json("prompts").size()).isBetween(1, 4);
    tell(Payloads.message(QUESTION, user, direct, Payloads.ts()).put("thread_ts", thread));
    assertThat(posted(direct, 1).values()).containsEntry("thread_ts", thread);
    Awaited.until(() -> !slack.calls("assistant.threads.setStatus").isEmpty());
  }

  @Test
  void thumbs_are_stored_without_who_gave_them_and_can_be_explained() {
    JsonNode answer = ask("Who was behind the attack on AIIMS? " + user.substring(1));
    press(buttons(answer, "down").getFirst(), user);
    press(buttons(answer, "down").getFirst(), user);
    Awaited.until(() -> !slack.calls("views.open").isEmpty());
    JsonNode dialog = slack.calls("views.open").getLast().json("view");
    String metadata = dialog.path("private_metadata").asText();
    send(Payloads.submitted(metadata, "It was about another hospital", user));
    JsonNode feedback = feedback(user.substring(1));
    assertThat(feedback.path("verdict").asText()).isEqualTo("down");
    assertThat(feedback.path("reason").asText()).isEqualTo("It was about another hospital");
    assertThat(feedback.path("claims").get(0).asText()).startsWith("aiims-2022/");
    assertThat(count("select count(*) from feedback where id like '%" + user + "%'")).isZero();
    press(buttons(answer, "up").getFirst(), user);
    Awaited.until(() -> feedback(user.substring(1)).path("verdict").asText().equals("up"));
    assertThat(feedback(user.substring(1)).path("reason").isNull()).isTrue();
    assertThat(io.restassured.RestAssured.get("/q/metrics").asString())
        .contains("ghotona_feedback_total{channel=\"slack\",verdict=\"down\"}");
  }

  /** The one opinion on a question in which this stands. */
  private static JsonNode feedback(String question) {
    var response =
        io.restassured.RestAssured.given()
            .header("Authorization", "Bearer operators")
            .get("/api/feedback");
    assertThat(response.statusCode()).isEqualTo(200);
    List<JsonNode> found =
        FakeSlack.read(response.asString())
            .valueStream()
            .filter(one -> one.path("question").asText().contains(question))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Test
  void feedback_is_shown_to_operators_alone() {
    assertThat(io.restassured.RestAssured.get("/api/feedback").statusCode()).isEqualTo(401);
  }

  @Test
  void slack_is_obeyed_when_it_asks_to_come_later() {
    slack.refuseOnce("chat.postMessage", 429, "ratelimited", "1");
    tell(Payloads.message(QUESTION, user, direct, Payloads.ts()));
    assertThat(posted(direct, 0).values().get("text")).contains(ANSWER);
    everythingIsDone();
    assertThat(slack.posted(direct)).hasSize(1);
  }

  @Test
  void a_response_address_that_is_used_up_is_given_up() {
    String hook = slack.newHook();
    slack.refuseOnce(hook.substring(hook.indexOf("/hook/") + 1), 404, "used_url", null);
    assertThat(side.command(Payloads.command(QUESTION, user, channel, hook)).status())
        .isEqualTo(200);
    Awaited.until(
        () ->
            count("select count(*) from outbox where state = 'dead' and person = '" + user + "'")
                == 1);
    assertThat(slack.answers(hook)).isEmpty();
  }

  @Test
  void a_request_that_is_unknown_is_acknowledged_where_it_is_an_event() {
    ObjectNode event = Payloads.message("", user, channel, Payloads.ts());
    tell(event.put("type", "reaction_added"));
    assertThat(side.send("/slack/events", SlackSide.JSON, "{\"type\":\"other\"}").status())
        .isEqualTo(400);
    assertThat(side.send("/slack/events", SlackSide.JSON, "no json").status()).isEqualTo(400);
    assertThat(side.send("/slack/events", SlackSide.JSON, "").status()).isEqualTo(400);
  }
}
