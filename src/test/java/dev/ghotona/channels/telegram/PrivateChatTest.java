package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Awaited;
import dev.ghotona.store.MessageStore;
import dev.ghotona.wording.Reply.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateChatTest {
  private static final long ANN = 5000000001L;

  @TempDir Path folder;
  private final FakeBotApi telegram = new FakeBotApi();
  private MessageStore store;
  private Rig rig;

  @BeforeEach
  void start() {
    store = MessageStore.in(folder);
    rig = new Rig(telegram, store).start();
  }

  @AfterEach
  void stop() {
    rig.close();
    store.close();
    telegram.close();
  }

  private List<FakeChats.Shown> seen() {
    return telegram.chats.in(ANN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private-message",
        "private-caption",
        "private-forward",
        "private-new-kind-of-forward"
      })
  void what_is_asked_is_answered_with_its_source_and_what_to_ask_next(String payload) {
    rig.answered(Payload.of(payload));
    assertThat(seen())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text()).contains("23 November 2022").containsPattern("\n\n— .+");
              assertThat(message.sent().path("text").asText()).containsPattern("<i>— .*</i>$");
              assertThat(message.labels()).hasSize(3);
              assertThat(message.sent().at("/link_preview_options/is_disabled").booleanValue())
                  .isTrue();
              assertThat(message.sent().has("reply_parameters")).isFalse();
            });
    Awaited.until(() -> !telegram.calls("sendChatAction").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"private-voice", "private-sticker", "private-location"})
  void who_sends_something_else_is_told_that_only_text_is_read(String payload) {
    var heard = rig.answered(Payload.of(payload));
    assertThat(heard.reply().outcome()).isEqualTo(Outcome.NOTICE);
    assertThat(seen()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"private-pinned", "private-by-inline", "channel-post", "my-chat-member"})
  void what_is_no_message_to_the_bot_is_left_alone(String payload) {
    rig.ignored(Payload.of(payload));
    assertThat(telegram.calls("sendMessage")).isEmpty();
    assertThat(store.column("select count(*) from inbox")).containsExactly("0");
  }

  @ParameterizedTest
  @CsvSource({
    "/start, SMALLTALK",
    "/help, HELP",
    "/incidents, LISTED",
    "/incident aiims-2022, ANSWERED",
    "/timeline aiims-2022, ANSWERED",
    "/sources aiims-2022, LISTED",
    "/language, SETTINGS",
    "/settings, SETTINGS",
    "/privacy, SETTINGS",
    "/forget, SETTINGS",
    "/weather, NOTICE",
  })
  void commands_are_obeyed_in_the_language_of_the_app(String command, Outcome outcome) {
    for (String language : List.of("bn", "en", "hi")) {
      Payload said =
          Payload.said(ANN, 900, command).with("/message/from/language_code", language + "-IN");
      var heard = rig.answered(said);
      assertThat(heard.reply().outcome()).as(language).isEqualTo(outcome);
      assertThat(heard.reply().language().tag()).isEqualTo(language);
    }
    assertThat(seen()).hasSize(3);
  }

  @Test
  void a_link_opens_an_incident() {
    var heard = rig.answered(Payload.of("private-deep-link"));
    assertThat(heard.reply().incident().orElseThrow().id()).isEqualTo("aiims-2022");
  }

  @Test
  void an_edited_question_has_its_answer_edited() {
    rig.answered(Payload.of("private-message"));
    int id = seen().getFirst().id();
    rig.answered(Payload.of("private-edited"));
    assertThat(seen()).extracting(FakeChats.Shown::id).containsExactly(id);
    assertThat(seen().getFirst().text()).doesNotContain("23 November 2022");
  }

  @Test
  void an_answer_that_is_gone_is_said_anew_when_the_question_is_edited() {
    rig.answered(Payload.of("private-message"));
    int id = seen().getFirst().id();
    telegram.chats.delete(
        new FakeBotApi.Call(
            "deleteMessage",
            FakeBotApi.JSON.createObjectNode().put("chat_id", ANN).put("message_id", id),
            0));
    rig.answered(Payload.of("private-edited"));
    assertThat(seen()).hasSize(1);
  }

  @Test
  void an_edit_that_changes_nothing_is_no_fault() {
    rig.answered(Payload.of("private-message"));
    rig.answered(
        Payload.of("private-edited").with("/edited_message/text", "When was AIIMS attacked?"));
    assertThat(seen()).hasSize(1);
    assertThat(store.column("select distinct state from outbox")).containsExactly("sent");
  }

  @Test
  void a_button_asks_its_question_and_is_confirmed() {
    rig.answered(Payload.of("private-message"));
    var message = seen().getFirst();
    String label = message.labels().getFirst();
    rig.answered(Payload.pressed(ANN, message.id(), message.data(label)));
    assertThat(seen()).hasSize(2);
    assertThat(seen().getLast().text()).startsWith(label.substring(0, 10));
    Awaited.until(telegram.updates.unansweredCallbacks::isEmpty);
  }

  @Test
  void an_old_button_works_after_a_restart() {
    rig.answered(Payload.of("private-message"));
    rig.close();
    rig = new Rig(telegram, store).start();
    var message = seen().getFirst();
    var pressed =
        Payload.of("callback-query-inaccessible")
            .with("/callback_query/data", message.data(message.labels().getLast()));
    var heard = rig.answered(pressed);
    assertThat(heard.reply().outcome()).isEqualTo(Outcome.ANSWERED);
    Awaited.until(telegram.updates.unansweredCallbacks::isEmpty);
  }

  @Test
  void a_button_that_is_none_of_ours_is_confirmed_and_does_nothing() {
    rig.ignored(Payload.pressed(ANN, 1, "forged"));
    Awaited.until(telegram.updates.unansweredCallbacks::isEmpty);
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void a_language_is_chosen_by_a_button() {
    rig.answered(Payload.said(ANN, 900, "/language"));
    var message = seen().getFirst();
    String bengali = "বাংলা";
    rig.answered(Payload.pressed(ANN, message.id(), message.data(bengali)));
    var heard = rig.answered(Payload.said(ANN, 901, "/help"));
    assertThat(heard.reply().language().tag()).isEqualTo("bn");
  }

  @Test
  void who_wants_to_be_forgotten_is_told_so_and_nothing_is_left() {
    rig.answered(Payload.of("private-message"));
    rig.answered(Payload.said(ANN, 900, "/forget"));
    assertThat(seen()).hasSize(2);
    assertThat(store.column("select count(*) from inbox where person <> '' or chat <> ''"))
        .containsExactly("0");
    for (String table : List.of("outbox", "memory", "preference")) {
      assertThat(store.column("select count(*) from " + table)).as(table).containsExactly("0");
    }
    assertThat(store.column("select name from bucket")).noneMatch(n -> n.contains("" + ANN));
  }

  @Test
  void who_has_blocked_the_bot_is_left_in_peace() {
    telegram.chats.blocked.add(ANN);
    rig.answered(Payload.of("private-message"));
    int calls = telegram.calls("sendMessage").size();
    assertThat(calls).isEqualTo(1);
    assertThat(store.column("select state from outbox")).containsExactly("dead");
  }
}
