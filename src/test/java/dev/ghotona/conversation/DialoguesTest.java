package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Dialogue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialoguesTest {
  private static final Dialogue FIRST = about("aiims-2022");
  private static final Dialogue SECOND = about("exchange-2021");

  private final MovedClock clock = new MovedClock();
  private final Dialogues dialogues = new Dialogues(clock, Duration.ofMinutes(30), 2);

  private static Dialogue about(String incident) {
    return new Dialogue(Optional.of(incident), Optional.empty(), Optional.empty(), List.of());
  }

  @Test
  void an_unknown_chat_is_new() {
    assertThat(dialogues.of("a")).isEqualTo(Dialogue.NEW);
  }

  @Test
  void each_chat_has_its_own_dialogue_and_the_last_counts() {
    dialogues.keep("a", FIRST);
    dialogues.keep("b", FIRST);
    dialogues.keep("b", SECOND);
    assertThat(dialogues.of("a")).isEqualTo(FIRST);
    assertThat(dialogues.of("b")).isEqualTo(SECOND);
  }

  @Test
  void it_is_forgotten_after_a_silence() {
    dialogues.keep("a", FIRST);
    clock.move(Duration.ofMinutes(30));
    assertThat(dialogues.of("a")).isEqualTo(FIRST);
    clock.move(Duration.ofMillis(1));
    assertThat(dialogues.of("a")).isEqualTo(Dialogue.NEW);
  }

  @Test
  void to_be_asked_does_not_end_the_silence() {
    dialogues.keep("a", FIRST);
    clock.move(Duration.ofMinutes(20));
    dialogues.of("a");
    clock.move(Duration.ofMinutes(20));
    assertThat(dialogues.of("a")).isEqualTo(Dialogue.NEW);
  }

  @Test
  void to_say_something_does() {
    dialogues.keep("a", FIRST);
    clock.move(Duration.ofMinutes(20));
    dialogues.keep("a", FIRST);
    clock.move(Duration.ofMinutes(20));
    assertThat(dialogues.of("a")).isEqualTo(FIRST);
  }

  @Test
  void where_there_are_too_many_the_one_silent_for_longest_goes() {
    dialogues.keep("a", FIRST);
    dialogues.keep("b", FIRST);
    dialogues.of("a");
    dialogues.keep("c", SECOND);
    assertThat(dialogues.of("a")).isEqualTo(FIRST);
    assertThat(dialogues.of("b")).isEqualTo(Dialogue.NEW);
    assertThat(dialogues.of("c")).isEqualTo(SECOND);
  }
}
