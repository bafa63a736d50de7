package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Command;
import dev.ghotona.domain.Command.Kind;
import dev.ghotona.domain.Hindrance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  @ParameterizedTest
  @CsvSource({
    "/incidents, INCIDENTS, ''",
    "/incidents 2 time:2021, INCIDENTS, 2 time:2021",
    "' /Timeline\tAIIMS  2022 ', TIMELINE, AIIMS  2022",
    "/FORGET, FORGET, ''",
  })
  void a_command_begins_with_a_slash(String text, Kind kind, String argument) {
    assertThat(Request.typed(text)).isEqualTo(new Request.Menu(new Command(kind, argument)));
  }

  @ParameterizedTest
  @EnumSource
  void what_a_command_is_written_as_is_read_as_that_command(Kind kind) {
    for (String argument : new String[] {"", "2 words:state_bank time:2021..2022", "এইমস"}) {
      var command = new Command(kind, argument);
      assertThat(Request.typed("/" + command.written())).isEqualTo(new Request.Menu(command));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"incidents 2", "/etc/passwd was read?", "/ when?", "//", "/কবে?", "a /incidents"})
  void what_looks_like_no_command_is_said_in_words(String text) {
    assertThat(Request.typed(text)).isEqualTo(new Request.Utterance(text));
  }

  @Test
  void a_command_that_is_not_known_is_told_so() {
    assertThat(Request.typed("/dance with me"))
        .isEqualTo(new Request.Notice(Hindrance.UNKNOWN_COMMAND));
  }

  @Test
  void what_is_too_long_is_told_so() {
    var tooLong = new Request.Notice(Hindrance.TOO_LONG);
    assertThat(Request.typed("/incident " + "x".repeat(256))).isInstanceOf(Request.Menu.class);
    assertThat(Request.typed("/incident " + "x".repeat(257))).isEqualTo(tooLong);
    assertThat(Request.typed("x".repeat(4096))).isInstanceOf(Request.Utterance.class);
    assertThat(Request.typed("x".repeat(4097))).isEqualTo(tooLong);
  }
}
