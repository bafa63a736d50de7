package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.channels.telegram.FakeBotApi.Fault;
import dev.ghotona.channels.telegram.FakeBotApi.Refusal;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollingTest {
  private static final long ANN = 5000000001L;

  @TempDir Path folder;
  private final FakeBotApi telegram = new FakeBotApi();
  private MessageStore store;

  @BeforeEach
  void open() {
    store = MessageStore.in(folder);
  }

  @AfterEach
  void close() {
    store.close();
    telegram.close();
  }

  @Test
  void it_always_says_which_updates_it_wants_and_confirms_those_that_are_stored() {
    try (var rig = new Rig(telegram, store).start()) {
      rig.answered(Payload.of("private-message"));
      Awaited.until(() -> telegram.updates.waiting() == 0);
      assertThat(telegram.updates.allowed.toString())
          .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"inline_query\"]");
    }
  }

  @Test
  void what_cannot_be_stored_is_not_confirmed_and_fetched_again() {
    store.refuse("inbox", "new.channel = 'telegram'");
    try (var rig = new Rig(telegram, store).start()) {
      telegram.updates.add(Payload.of("private-message").json());
      Awaited.until(() -> telegram.calls("getUpdates").size() >= 2);
      assertThat(telegram.updates.waiting()).isOne();
      assertThat(telegram.calls("getUpdates"))
          .noneMatch(call -> call.parameters().hasNonNull("offset"));
      store.accept("inbox");
      Awaited.until(() -> telegram.chats.in(ANN).size() == 1);
      Awaited.until(() -> telegram.updates.waiting() == 0);
    }
  }

  @Test
  void an_update_that_comes_again_after_a_restart_is_not_answered_again() {
    var update = Payload.of("private-message").update(500_100_000);
    try (var rig = new Rig(telegram, store).start()) {
      telegram.updates.addAsIs(update);
      Awaited.until(() -> telegram.updates.waiting() == 0);
      rig.settle();
    }
    telegram.updates.addAsIs(update);
    try (var rig = new Rig(telegram, store).start()) {
      Awaited.until(() -> telegram.updates.waiting() == 0);
      rig.settle();
      assertThat(telegram.chats.in(ANN)).hasSize(1);
    }
  }

  @Test
  void a_conflict_is_waited_out() {
    var conflicts = new AtomicInteger();
    telegram.faults =
        call ->
            call.method().equals("getUpdates") && conflicts.incrementAndGet() <= 2
                ? Optional.of(
                    new Fault.Refused(
                        new Refusal(409, "Conflict: terminated by other getUpdates request")))
                : Optional.empty();
    try (var rig = new Rig(telegram, store).start()) {
      rig.answered(Payload.of("private-message"));
      assertThat(conflicts.get()).isGreaterThan(2);
    }
  }

  @Test
  void answers_that_are_none_end_no_poll() {
    var polls = new AtomicInteger();
    telegram.faults =
        call ->
            call.method().equals("getUpdates")
                ? switch (polls.incrementAndGet()) {
                  case 1 -> Optional.of(new Fault.Garbage(502, "<html>Bad Gateway</html>"));
                  case 2 -> Optional.of(new Fault.Dropped(false));
                  case 3 -> Optional.of(new Fault.Garbage(200, "{\"ok\":true,\"result\":{}}"));
                  default -> Optional.empty();
                }
                : Optional.empty();
    try (var rig = new Rig(telegram, store).start()) {
      rig.answered(Payload.of("private-message"));
    }
  }

  @Test
  void an_update_that_cannot_be_read_keeps_no_other_waiting() {
    telegram.updates.add(
        FakeBotApi.JSON.createObjectNode().put("message", "a text where a message should be"));
    try (var rig = new Rig(telegram, store).start()) {
      rig.answered(Payload.of("private-message"));
      Awaited.until(() -> telegram.updates.waiting() == 0);
    }
  }

  @Test
  void a_chat_that_has_to_wait_is_waited_for_in_order_also_across_a_restart() {
    telegram.faults =
        call ->
            call.method().equals("sendMessage") && call.chat() == ANN
                ? Optional.of(new Fault.Refused(Refusal.tooMany(2)))
                : Optional.empty();
    try (var rig = new Rig(telegram, store).start()) {
      telegram.updates.add(Payload.said(ANN, 1, "When was AIIMS attacked?").json());
      telegram.updates.add(Payload.said(ANN, 2, "hello").json());
      Awaited.until(() -> telegram.calls("sendMessage").size() == 1);
    }
    telegram.faults = call -> Optional.empty();
    long begun = System.nanoTime();
    try (var rig = new Rig(telegram, store).start()) {
      assertThat(telegram.chats.in(ANN)).isEmpty();
      Awaited.until(() -> telegram.chats.in(ANN).size() == 2);
      assertThat(telegram.chats.in(ANN).getFirst().text()).contains("23 November 2022");
      long waited =
          telegram.calls("sendMessage").get(1).at() - telegram.calls("sendMessage").getFirst().at();
      assertThat(waited).isGreaterThanOrEqualTo(1_900_000_000L);
      assertThat(begun).isPositive();
    }
  }

  @Test
  void who_writes_too_fast_is_told_once_and_nobody_else_is_slowed() {
    try (var rig =
        new Rig(telegram, store, Map.of("ghotona.telegram.flood.messages", "5")).start()) {
      for (int i = 1; i <= 20; i++) {
        telegram.updates.add(Payload.said(ANN, i, "hello").json());
      }
      rig.answered(Payload.said(5000000002L, 1, "hello"));
      Awaited.until(() -> telegram.updates.waiting() == 0);
      rig.settle();
      assertThat(telegram.chats.in(ANN)).hasSize(6);
      assertThat(telegram.chats.in(5000000002L)).hasSize(1);
    }
  }

  @Test
  void a_search_from_another_chat_gets_cited_answers() {
    try (var rig = new Rig(telegram, store).start()) {
      rig.ignored(Payload.of("inline-query"));
      Awaited.until(() -> telegram.updates.inlineAnswers.size() == 1);
      var answer = telegram.updates.inlineAnswers.getFirst().parameters();
      assertThat(answer.path("results").size()).isBetween(2, 10);
      assertThat(answer.path("is_personal").booleanValue()).isFalse();
      for (var result : answer.path("results")) {
        assertThat(result.at("/input_message_content/message_text").asText()).contains("<i>— ");
        assertThat(result.path("description").asText()).isNotBlank();
      }
      assertThat(answer.at("/results/0/input_message_content/message_text").asText())
          .contains("২৩ নভেম্বর");
      assertThat(store.column("select count(*) from inbox")).containsExactly("0");
    }
  }

  @Test
  void a_search_for_nothing_gets_the_incidents_in_the_language_of_the_app() {
    try (var rig = new Rig(telegram, store).start()) {
      rig.ignored(
          Payload.of("inline-query")
              .with("/inline_query/query", "")
              .with("/inline_query/from/language_code", "hi"));
      Awaited.until(() -> telegram.updates.inlineAnswers.size() == 1);
      var answer = telegram.updates.inlineAnswers.getFirst().parameters();
      assertThat(answer.path("is_personal").booleanValue()).isTrue();
      assertThat(answer.path("results").size()).isEqualTo(2);
      assertThat(answer.at("/results/0/title").asText()).containsPattern("[\\u0900-\\u097F]");
    }
  }
}
