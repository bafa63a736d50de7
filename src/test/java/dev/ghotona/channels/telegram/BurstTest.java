package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.channels.telegram.FakeBotApi.Call;
import dev.ghotona.channels.telegram.FakeBotApi.Fault;
import dev.ghotona.channels.telegram.FakeBotApi.Refusal;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand updates at once, on a line that fails. Time is scaled: what Telegram counts by the
 * second is counted here by fifteen to twenty times as many, so that it ends within a minute.
 */
class BurstTest {
  private static final int CHATS = 200;
  private static final int EACH = 10;
  private static final int OVERALL = 450;
  private static final long CHAT_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(100);
  private static final List<String> QUESTIONS =
      List.of("When was AIIMS attacked?", "hello", "/incidents", "/help", "Exchange hack");

  @TempDir Path folder;
  private final Random random = new Random(20261122);

  private Optional<Fault> fault(Call call) {
    if (!call.method().equals("sendMessage")) {
      return Optional.empty();
    }
    double chance;
    synchronized (random) {
      chance = random.nextDouble();
    }
    // A connection that ends before the message was taken: after it, Telegram itself would double.
    return chance < 0.05
        ? Optional.of(new Fault.Refused(Refusal.tooMany(1)))
        : chance < 0.07 ? Optional.of(new Fault.Dropped(false)) : Optional.empty();
  }

  @Test
  void every_update_is_answered_once_in_order_within_the_rates() {
    try (var telegram = new FakeBotApi();
        var store = MessageStore.in(folder)) {
      telegram.faults = this::fault;
      Map<Long, List<String>> asked = ask(telegram);
      try (var rig = new Rig(telegram, store, scaled()).start()) {
        await(() -> rig.answers().size() == CHATS * EACH);
        await(() -> store.inbox().depth().toSend() == 0);
        assertAnswered(telegram, asked, rig.answers());
        assertThat(store.column("select count(*) from outbox where state = 'dead'"))
            .containsExactly("0");
      }
      assertPaced(telegram);
    }
  }

  private static Map<String, String> scaled() {
    return Map.of(
        "ghotona.telegram.limits.overall",
        String.valueOf(OVERALL),
        "ghotona.telegram.limits.chat-pause",
        "250MS");
  }

  private static Map<Long, List<String>> ask(FakeBotApi telegram) {
    var asked = new HashMap<Long, List<String>>();
    for (int i = 0; i < EACH; i++) {
      for (long chat = 1; chat <= CHATS; chat++) {
        String text = QUESTIONS.get((int) ((i + chat) % QUESTIONS.size()));
        int id = telegram.updates.add(Payload.said(5_400_000_000L + chat, i + 1, text).json());
        asked.computeIfAbsent(5_400_000_000L + chat, c -> new ArrayList<>()).add("" + id);
      }
    }
    return asked;
  }

  private static void assertAnswered(
      FakeBotApi telegram, Map<Long, List<String>> asked, Map<String, Heard> answers) {
    asked.forEach(
        (chat, ids) -> {
          List<FakeChats.Shown> seen = telegram.chats.in(chat);
          assertThat(seen).as("chat %s", chat).hasSize(EACH);
          for (int i = 0; i < EACH; i++) {
            String text = answers.get(ids.get(i)).reply().text();
            assertThat(seen.get(i).text())
                .startsWith(text.substring(0, Math.min(30, text.length())));
          }
        });
  }

  private static void assertPaced(FakeBotApi telegram) {
    List<Call> sends = telegram.calls("sendMessage");
    var last = new HashMap<Long, Long>();
    int tooSoon = 0;
    for (Call send : sends) {
      Long before = last.put(send.chat(), send.at());
      // What is sent in time may arrive closer together: the line and this machine waver.
      tooSoon += before != null && send.at() - before < CHAT_PAUSE / 2 ? 1 : 0;
    }
    assertThat(tooSoon).as("closer than half the pause").isLessThan(sends.size() / 50);
    assertThat(mostInASecond(sends)).isLessThanOrEqualTo(OVERALL * 5 / 4);
  }

  private static int mostInASecond(List<Call> sends) {
    int most = 0;
    for (int from = 0, to = 0; to < sends.size(); to++) {
      while (sends.get(to).at() - sends.get(from).at() > TimeUnit.SECONDS.toNanos(1)) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return most;
  }

  private static void await(java.util.function.BooleanSupplier holds) {
    long end = System.nanoTime() + LONGEST;
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }
}
