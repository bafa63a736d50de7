package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Outbox.Earlier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutgoingTest {
  private static final List<Earlier> EARLIER =
      List.of(
          new Earlier(1, "first", "p1"),
          new Earlier(2, "edited", "p1"),
          new Earlier(3, "edited", "p2"),
          new Earlier(4, "edited", "p3"));

  private static Outgoing part(int part, int parts, boolean correction) {
    return new Outgoing(
        9,
        "trace",
        new Party(new Address("test", "", "a"), "ann"),
        "edited again",
        Optional.of("m"),
        correction,
        part,
        parts,
        false,
        "text",
        Optional.empty(),
        Optional.empty(),
        1);
  }

  @Test
  void a_correction_is_written_over_the_reply_before_it_part_by_part() {
    assertThat(part(0, 2, true).replaces(EARLIER)).contains("p1");
    assertThat(part(1, 2, true).replaces(EARLIER)).contains("p2");
    assertThat(part(3, 4, true).replaces(EARLIER)).isEmpty();
    assertThat(part(0, 1, true).replaces(List.of())).isEmpty();
  }

  @Test
  void a_shorter_correction_leaves_messages_over_with_its_last_part() {
    assertThat(part(0, 2, true).leavesOver(EARLIER)).isEmpty();
    assertThat(part(1, 2, true).leavesOver(EARLIER)).containsExactly("p3");
    assertThat(part(2, 3, true).leavesOver(EARLIER)).isEmpty();
  }

  @Test
  void a_reply_that_corrects_nothing_is_a_new_message() {
    assertThat(part(0, 1, false).replaces(EARLIER)).isEmpty();
    assertThat(part(0, 1, false).leavesOver(EARLIER)).isEmpty();
  }

  @Test
  void what_was_sent_of_a_correction_itself_is_not_what_it_replaces() {
    var sent = List.of(EARLIER.get(0), new Earlier(5, "edited again", "p1"));
    assertThat(part(1, 2, true).replaces(sent)).isEmpty();
  }
}
