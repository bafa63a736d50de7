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
}
