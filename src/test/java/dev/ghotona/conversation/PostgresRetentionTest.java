package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PostgresRetentionTest extends RetentionContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.onPostgres();
  }

  @Test
  void whoever_is_erased_while_being_answered_leaves_nothing() {
    post.receive("a", "1", TEXT);
    var erasing = new CompletableFuture<Long>();
    post.store
        .turns()
        .take(
            10,
            post.clock.instant(),
            deliveries -> {
              var records = post.store.records();
              Thread.ofVirtual()
                  .start(() -> erasing.complete(records.erasePerson(ScriptedSender.NAME, "ann")));
              return deliveries.stream().map(RetentionContract::failed).toList();
            });
    assertThat(erasing.join()).isPositive();
    assertThat(everybody()).isEmpty();
  }
}
