package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import dev.ghotona.wording.Reply.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {
  private static final long GROUP = -1001500000001L;
  private static final long FORUM = -1001500000002L;

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

  @ParameterizedTest
  @CsvSource({
    "group-mention, 202",
    "group-named, 203",
    "group-command, 204",
    "group-anonymous, 210",
  })
  void who_addresses_the_bot_gets_an_answer_tied_to_the_question(String payload, int asked) {
    var heard = rig.answered(Payload.of(payload));
    assertThat(heard.reply().outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(telegram.chats.in(GROUP))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.sent().at("/reply_parameters/message_id").asInt())
                  .isEqualTo(asked);
              assertThat(message.sent().has("message_thread_id")).isFalse();
            });
  }

  @Test
  void who_replies_to_the_bot_goes_on_with_the_talk() {
    rig.answered(Payload.of("group-mention"));
    var heard = rig.answered(Payload.of("group-reply"));
    assertThat(heard.reply().incident().orElseThrow().id()).isEqualTo("aiims-2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group-unaddressed",
        "group-reply-to-person",
        "group-command-of-another",
        "group-unknown-command",
        "group-sticker-reply",
        "group-linked-channel",
        "group-joined",
        "bot-message",
        "own-message"
      })
  void what_is_not_said_to_the_bot_is_neither_answered_nor_kept(String payload) {
    rig.ignored(Payload.of(payload));
    assertThat(telegram.calls("sendMessage")).isEmpty();
    assertThat(store.column("select count(*) from inbox")).containsExactly("0");
  }

  @Test
  void a_mention_alone_is_a_call_for_help() {
    var heard = rig.answered(Payload.of("group-mention").with("/message/text", "@ghotonatestbot"));
    assertThat(heard.reply().outcome()).isEqualTo(Outcome.HELP);
  }

  @Test
  void a_name_that_only_begins_with_the_bots_is_another() {
    rig.ignored(Payload.of("group-mention").with("/message/text", "@GhotonaTestBot2 hello"));
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void in_a_topic_the_answer_is_in_the_same_topic() {
    rig.answered(Payload.of("topic-mention"));
    assertThat(telegram.chats.in(FORUM))
        .singleElement()
        .satisfies(m -> assertThat(m.sent().path("message_thread_id").asInt()).isEqualTo(77));
  }

  @Test
  void in_a_chain_of_replies_there_is_no_topic_to_answer_in() {
    rig.answered(Payload.of("thread-without-topic"));
    assertThat(telegram.chats.in(GROUP).getFirst().sent().has("message_thread_id")).isFalse();
  }

  @Test
  void each_person_in_a_group_has_a_language_and_a_talk_of_their_own() {
    var choose = Payload.of("group-command").with("/message/text", "/language@GhotonaTestBot hi");
    rig.answered(choose);
    var other =
        rig.answered(
            Payload.of("group-command")
                .with("/message/text", "/help@GhotonaTestBot")
                .with("/message/from/id", 5000000002L));
    assertThat(other.reply().language().tag()).isEqualTo("en");
    var same = rig.answered(choose.with("/message/text", "/help@GhotonaTestBot"));
    assertThat(same.reply().language().tag()).isEqualTo("hi");
  }

  @Test
  void a_page_of_a_list_is_turned_in_place() {
    rig.answered(Payload.of("group-command").with("/message/text", "/incidents@GhotonaTestBot"));
    var message = telegram.chats.in(GROUP).getFirst();
    String id = Keys.id("do incidents 1");
    store
        .buttons()
        .keep(java.util.List.of(new dev.ghotona.conversation.Buttons.Button(id, "do incidents 1")));
    rig.answered(
        Payload.pressed(5000000001L, message.id(), id)
            .with("/callback_query/message/chat/id", GROUP)
            .with("/callback_query/message/chat/type", "supergroup"));
    assertThat(telegram.calls("editMessageText")).hasSize(1);
    assertThat(telegram.chats.in(GROUP)).hasSize(1);
  }

  @Test
  void a_talk_follows_its_group_when_it_becomes_a_supergroup() {
    var before =
        Payload.of("group-mention")
            .with("/message/chat/id", -4500000001L)
            .with("/message/chat/type", "group");
    rig.answered(before);
    rig.ignored(Payload.of("group-migrated"));
    var heard = rig.answered(Payload.of("group-reply").with("/message/chat/id", -1001500000009L));
    assertThat(heard.reply().incident().orElseThrow().id()).isEqualTo("aiims-2022");
  }

  @Test
  void a_reply_follows_a_group_that_became_a_supergroup_meanwhile() {
    telegram.chats.migrated.put(-4500000001L, -1001500000009L);
    rig.answered(
        Payload.of("group-mention")
            .with("/message/chat/id", -4500000001L)
            .with("/message/chat/type", "group"));
    assertThat(telegram.chats.in(-1001500000009L)).hasSize(1);
  }
}
