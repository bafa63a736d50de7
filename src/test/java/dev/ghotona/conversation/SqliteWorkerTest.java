package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteWorkerTest extends WorkerContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.in(folder);
  }

  @Test
  void what_another_has_answered_meanwhile_is_not_answered_twice() {
    post.receive("a", "1", "When was AIIMS attacked?");
    post.receive("b", "2", "When was AIIMS attacked?");
    var settled =
        post.store
            .turns()
            .take(
                10,
                post.clock.instant(),
                deliveries -> {
                  post.worker.work();
                  return deliveries.stream().map(SqliteWorkerTest::failed).toList();
                });
    assertThat(settled).isEmpty();
    assertThat(post.column("select state from inbox")).containsExactly("answered", "answered");
    assertThat(post.column("select chat from outbox")).hasSize(2);
  }

  private static Settled failed(Waiting waiting) {
    return new Settled.Failed(waiting, new IllegalStateException(), java.util.List.of(), false);
  }
}
