package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends in the midst of it: what was acknowledged is answered, in order. */
class KillTest {
  private static final int KILLS = 3;

  @TempDir Path folder;
  private KilledSenders processes;

  @BeforeEach
  void take_a_new_store() {
    processes = new KilledSenders(folder);
  }

  @Test
  void what_was_acknowledged_is_answered_in_order_and_hardly_anything_twice() throws Exception {
    var count = processes.kill(KILLS);
    assertThat(count.acknowledged()).isGreaterThanOrEqualTo(KILLS * 500);
    assertThat(count.lost()).isZero();
    assertThat(count.disordered()).isZero();
    assertThat(count.doubled())
        .as("at most what was on its way to the platform, one for each chat")
        .isLessThanOrEqualTo(KILLS * KilledSenders.CHATS);
  }

  @Test
  void an_end_in_order_takes_less_than_ten_seconds_and_nothing_is_sent_twice() throws Exception {
    Set<String> acknowledged = processes.acknowledgedBefore(ProcessHandle::destroy, "run");
    assertThat(processes.ended()).isLessThan(Duration.ofSeconds(10));
    assertThat(held()).isEmpty();
    List<String> sent = processes.sentInTheEnd();
    assertThat(sent).doesNotHaveDuplicates().containsAll(acknowledged);
    assertThat(KilledSenders.byChat(sent))
        .hasSize(KilledSenders.CHATS)
        .allSatisfy((chat, numbers) -> assertThat(numbers).as(chat).isSorted());
  }

  private List<String> held() {
    try (MessageStore store = MessageStore.in(folder)) {
      return store.column("select number from outbox where state = 'sending'");
    }
  }
}
