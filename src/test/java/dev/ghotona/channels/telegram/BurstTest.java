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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand updates at once, on a line that fails, at twice and four times Telegram's rates.
 * That a chat's pause is kept is shown by {@link PaceTest}: here all wait for longer for the bot's
 * turn.
 */
class BurstTest {
  private static final int CHATS = 200;
  private static final int EACH = 10;
  private static final int OVERALL = 120;
  private static final int BURST = OVERALL / 10;

  // What the store's clock, of whole milliseconds, may be ahead of the clock of the calls.
  private static final long BETWEEN_CLOCKS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(100);
  private static final List<String> QUESTIONS =
      List.of("When was AIIMS attacked?", "hello", "/incidents", "/help", "Exchange hack");

  @TempDir Path folder;
  private final Random random = new Random(20261122);
  private final Set<Call> dropped = ConcurrentHashMap.newKeySet();

  private Optional<Fault> fault(Call call) {
    if (!call.method().equals("sendMessage")) {
      return Optional.empty();
    }
    double chance;
    synchronized (random) {
      chance = random.nextDouble();
    }
    if (chance < 0.05) {
      return Optional.of(new Fault.Refused(Refusal.tooMany(1)));
    }
    if (chance < 0.07) {
      dropped.add(call);
      // A connection that ends before the message was taken: after it, Telegram itself would
      // double.
      return Optional.of(new Fault.Dropped(false));
    }
    return Optional.empty();
  }

  @Test
  void every_update_is_answered_once_in_order_within_the_rates() {
    try (var telegram = new FakeBotApi();
        var store = MessageStore.in(folder)) {
      telegram.faults = this::fault;
      Map<Long, List<String>> asked = ask(telegram);
      long start = System.nanoTime();
      try (var rig = new Rig(telegram, store, scaled()).start()) {
        await(() -> rig.answers().size() == CHATS * EACH);
        await(() -> store.inbox().depth().toSend() == 0);
        assertAnswered(telegram, asked, rig.answers());
        assertThat(store.column("select count(*) from outbox where state = 'dead'"))
            .containsExactly("0");
      }
      // What is dropped is said again at once by the client of HTTP, within the same turn.
      assertPaced(
          telegram.calls("sendMessage").stream().filter(c -> !dropped.contains(c)).toList(), start);
    }
  }

  private static Map<String, String> scaled() {
    return Map.of(
        "ghotona.telegram.limits.overall",
        String.valueOf(OVERALL),
        "ghotona.telegram.limits.chat-pause",
        "500MS");
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

  // Counted from the start: however late a machine under load sends, none may be too early.
  private static void assertPaced(List<Call> sends, long start) {
    for (int i = 0; i < sends.size(); i++) {
      long after = sends.get(i).at() - start + BETWEEN_CLOCKS;
      long evenly = (i - BURST) * TimeUnit.SECONDS.toNanos(1) / (OVERALL - BURST);
      assertThat(after).as("message %s of all", i).isGreaterThan(evenly);
    }
  }

  private static void await(java.util.function.BooleanSupplier holds) {
    long end = System.nanoTime() + LONGEST;
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }
}
