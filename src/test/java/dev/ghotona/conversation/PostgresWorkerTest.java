package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresWorkerTest extends WorkerContract {
  private static final String TEXT = "When was AIIMS attacked?";

  @Override
  MessageStore store(Path folder) {
    return MessageStore.onPostgres();
  }

  @Test
  void what_one_process_has_in_hand_no_other_takes_nor_what_comes_after_it_in_its_chat() {
    post.receive("a", "1", TEXT);
    post.receive("a", "2", TEXT);
    post.receive("b", "3", TEXT);
    try (var other = new Post(post.store.another())) {
      var settled =
          post.store
              .turns()
              .take(
                  1,
                  post.clock.instant(),
                  deliveries -> {
                    assertThat(deliveries).hasSize(1);
                    post.receive("a", "4", TEXT);
                    assertThat(other.workAll()).isOne();
                    return List.of();
                  });
      assertThat(settled).isEmpty();
      assertThat(post.column("select delivery from outbox")).containsExactly("3");
      assertThat(other.workAll()).isEqualTo(3);
    }
  }

  @Test
  void two_processes_answer_and_send_each_once_and_each_chat_in_order() {
    try (var other = new Post(post.store.another(), post.sender)) {
      var both = List.of(post, other);
      both.forEach(Post::start);
      for (int i = 0; i < 200; i++) {
        both.get(i % 2).receive("c" + i % 3, "" + i, TEXT);
      }
      Awaited.until(() -> post.sender.sent.size() >= 200);
      both.forEach(Post::stop);
    }
    for (int c = 0; c < 3; c++) {
      int chat = c;
      var ids = IntStream.range(0, 200).filter(i -> i % 3 == chat).mapToObj(i -> "" + i).toList();
      assertThat(post.sender.repliedIn(Post.chat("c" + c))).isEqualTo(ids);
    }
  }
}
