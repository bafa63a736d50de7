package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Outgoing;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Request;
import dev.ghotona.conversation.Waiting;
import dev.ghotona.domain.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with rows from before commands and preferences. */
abstract class PreferenceMigrationContract {
  private static final String MEMORY =
      "insert into memory (channel, workspace, chat, person, form, told, language, spoken_at)"
          + " values ('test', 'bot', '%s', '%s', 'en', '[]', %s, %s)";

  @TempDir Path folder;

  /** Where the database is. */
  abstract String url(Path folder);

  /** Opens it with all migrations, or with those up to this version. */
  private MessageStore open(String url, String version) {
    return MessageStore.upTo(version, url);
  }

  @Test
  void what_waits_and_the_latest_choice_of_each_person_are_carried_over() {
    String url = url(folder);
    try (var before = open(url, "3.1")) {
      before.execute(
          "insert into inbox (channel, workspace, delivery, chat, person, body, letters,"
              + " received_at, state)"
              + " values ('test', 'bot', '1', 'a', 'ann', 'When?', 'OWN', 5, 'waiting')");
      before.execute(
          "insert into outbox (trace, channel, workspace, chat, person, delivery, body, state,"
              + " attempts, due_at, stored_at)"
              + " values ('t', 'test', 'bot', 'a', 'ann', '0', 'Then.', 'waiting', 0, 0, 5)");
      before.execute(MEMORY.formatted("a", "ann", "'hi'", 1));
      before.execute(MEMORY.formatted("b", "ann", "'bn'", 2));
      before.execute(MEMORY.formatted("c", "ann", "null", 3));
      before.execute(MEMORY.formatted("a", "bob", "'hi'", 4));
      before.execute(MEMORY.formatted("b", "bob", "'en'", 4));
    }
    try (var after = open(url, "latest")) {
      assertThat(after.column("select person || language || chosen_at from preference order by 1"))
          .containsExactly("annbn2", "boben4");
      assertThat(after.column("select chat from memory where person = 'ann' order by chat"))
          .containsExactly("a", "b", "c");
      var ann = new Party(new Address("test", "bot", "c"), "ann");
      assertThat(after.memories().of(ann).language()).contains(Language.BENGALI);
      assertThat(waiting(after))
          .singleElement()
          .satisfies(
              w -> {
                assertThat(w.delivery().request()).isEqualTo(new Request.Utterance("When?"));
                assertThat(w.delivery().correction()).isFalse();
                assertThat(w.memory().language()).contains(Language.BENGALI);
              });
      assertThat(outgoing(after))
          .singleElement()
          .satisfies(
              message -> {
                assertThat(message.parts()).isOne();
                assertThat(message.fleeting()).isFalse();
              });
    }
  }

  private static List<Waiting> waiting(MessageStore store) {
    var seen = new ArrayList<Waiting>();
    store
        .turns()
        .take(
            9,
            Instant.EPOCH,
            all -> {
              seen.addAll(all);
              return List.of();
            });
    return seen;
  }

  private static List<Outgoing> outgoing(MessageStore store) {
    return store.outbox().take(Set.of("test"), 9, Instant.EPOCH, Instant.ofEpochMilli(9));
  }
}
