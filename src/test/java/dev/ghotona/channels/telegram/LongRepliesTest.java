package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies of several messages, with a limit so low that ordinary ones are long. */
class LongRepliesTest {
  private static final long ANN = 5000000001L;
  private static final int LONGEST = 300;

  @TempDir Path folder;
  private final FakeBotApi telegram = new FakeBotApi();
  private MessageStore store;
  private Rig rig;

  @BeforeEach
  void start() {
    store = MessageStore.in(folder);
    rig = new Rig(telegram, store, Map.of(), LONGEST).start();
  }

  @AfterEach
  void stop() {
    rig.close();
    store.close();
    telegram.close();
  }

  private List<FakeChats.Shown> seen() {
    return telegram.chats.in(ANN);
  }

  private void edit(String text) {
    rig.answered(Payload.of("private-edited").with("/edited_message/text", text));
  }

  @Test
  void a_long_reply_comes_in_order_with_its_keys_below_the_last_message() {
    rig.answered(Payload.said(ANN, 101, "/timeline aiims-2022"));
    assertThat(seen().size()).isGreaterThan(2);
    assertThat(seen()).allSatisfy(m -> assertThat(m.text().length()).isBetween(1, LONGEST));
    assertThat(seen().subList(0, seen().size() - 1))
        .allSatisfy(m -> assertThat(m.labels()).isEmpty());
    assertThat(seen().getLast().labels()).isNotEmpty();
  }

  @Test
  void an_edited_reply_shrinks_and_grows_without_a_message_too_many() {
    rig.answered(Payload.said(ANN, 101, "/timeline aiims-2022"));
    var before = seen();
    edit("hello");
    assertThat(seen()).hasSize(1);
    assertThat(seen().getFirst().id()).isEqualTo(before.getFirst().id());
    edit("/timeline aiims-2022");
    assertThat(seen())
        .extracting(FakeChats.Shown::text)
        .isEqualTo(before.stream().map(FakeChats.Shown::text).toList());
    edit("hello");
    assertThat(seen()).hasSize(1);
  }
}
