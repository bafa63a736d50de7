package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteRetentionTest extends RetentionContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.in(folder);
  }

  @Test
  void whoever_is_erased_while_being_answered_is_not_answered() {
    post.receive("a", "1", TEXT);
    post.receiver.receive(fromBob());
    var settled =
        post.store
            .turns()
            .take(
                10,
                post.clock.instant(),
                deliveries -> {
                  post.store.records().erasePerson(ScriptedSender.NAME, "ann");
                  return deliveries.stream().map(RetentionContract::failed).toList();
                });
    assertThat(settled).singleElement().extracting(s -> s.waiting().delivery().id()).isEqualTo("4");
    assertThat(everybody()).containsExactly("bob");
  }

  @Test
  void what_is_erased_is_nowhere_in_the_files() throws Exception {
    String secret = "Something that nobody else would ever ask about";
    post.receive("a", "1", secret);
    assertThat(files()).contains(secret);
    post.workAll();
    post.store.execute("delete from unanswered");
    post.store.records().erasePerson(ScriptedSender.NAME, "ann");
    assertThat(files()).doesNotContain(secret);
  }

  private String files() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
