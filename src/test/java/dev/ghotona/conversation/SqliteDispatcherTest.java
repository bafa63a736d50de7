package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqliteDispatcherTest extends DispatcherContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.in(folder);
  }

  @Test
  void what_a_killed_process_held_is_sent_by_the_next_at_once() {
    post.receive("a", "a1", "When was AIIMS attacked?");
    post.workAll();
    var now = post.clock.instant();
    post.store.outbox().take(Set.of("test"), 10, now, now.plus(Duration.ofHours(1)));
    assertThat(post.dispatcher.dispatch()).isZero();
    post.store.outbox().recover();
    assertThat(post.dispatcher.dispatch()).isOne();
    Awaited.until(post.dispatcher::isIdle);
    assertThat(post.sender.sent).extracting(Outgoing::attempts).containsExactly(2);
  }
}
