package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteReceiverTest extends ReceiverContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.in(folder);
  }

  @Test
  void the_same_file_can_be_opened_again() {
    post.receive("a", "1", "When was AIIMS attacked?");
    post.close();
    try (MessageStore again = store(folder)) {
      assertThat(again.inbox().depth().waiting()).isOne();
    }
  }

  @Test
  void a_store_that_undoes_by_itself_as_on_a_full_disk_works_again_however_often_it_did() {
    post.store.execute(
        "create trigger full before insert on inbox begin select raise(rollback, 'full'); end");
    for (int i = 0; i < 20; i++) {
      assertThat(post.receive("a", "" + i, "hello")).isInstanceOf(Receipt.Refused.class);
    }
    post.store.execute("drop trigger full");
    assertThat(post.receive("a", "1", "hello")).isEqualTo(new Receipt.Stored());
  }
}
