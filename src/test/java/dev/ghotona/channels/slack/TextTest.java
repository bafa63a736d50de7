package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Command.Kind;
import dev.ghotona.domain.Hindrance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<@UBOT> who did it? ~ who did it?",
        "<@UBOT|ghotona> when ~ when",
        "<!here> when ~ when",
        "what is <#C1|general> ~ what is general",
        "see <https://example.org|this page> ~ see this page",
        "see <https://example.org> ~ see https://example.org",
        "a &lt;b&gt; &amp;amp; c ~ a <b> &amp; c",
        "১ < ২ > ০ ~ ১ < ২ > ০",
      })
  void reads_what_people_see(String raw, String text) {
    assertThat(Markup.plain(raw)).isEqualTo(text);
  }

  @Test
  void nothing_told_is_taken_for_markup() {
    assertThat(Markup.escaped("<!channel> & <@U1> > x"))
        .isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt; &gt; x");
    assertThat(Blocks.section("<!channel>").at("/text/type").asText()).isEqualTo("plain_text");
  }

  @Test
  void pieces_are_within_the_limit_and_lose_nothing_but_blanks() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = text(random, 200 + random.nextInt(9000));
      int most = 50 + random.nextInt(3000);
      List<String> pieces = Pieces.of(text, most);
      assertThat(pieces)
          .allSatisfy(p -> assertThat(Markup.escaped(p)).hasSizeLessThanOrEqualTo(most));
      assertThat(bare(String.join("", pieces))).isEqualTo(bare(text));
    }
  }

  private static String text(Random random, int length) {
    String[] parts = {"ঘটনা", "हमला", "attack", "<", "&", "😀", " ", ". ", "\n", "। "};
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void pieces_end_where_a_reader_pauses() {
    assertThat(Pieces.of("One two three. Four five six. Seven.", 20))
        .containsExactly("One two three.", "Four five six.", "Seven.");
    assertThat(Pieces.of("   ", 20)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "list, INCIDENTS, ''",
    "list 2, INCIDENTS, 2",
    "timeline AIIMS, TIMELINE, AIIMS",
    "Sources  the Exchange hack, SOURCES, the Exchange hack",
    "language bn, LANGUAGE, bn",
    "language, LANGUAGE, ''",
    "privacy, PRIVACY, ''",
    "FORGET, FORGET, ''",
    "help, HELP, ''",
    "'', HELP, ''",
    "'  ', HELP, ''",
  })
  void knows_its_commands(String typed, Kind kind, String argument) {
    assertThat(Typed.command(typed)).isEqualTo(new Request.Menu(new Command(kind, argument)));
  }

  @ParameterizedTest
  @CsvSource({
    "help me understand the AIIMS attack",
    "forget the ransom - who did it?",
    "privacy of the patients",
    "list all hospitals",
    "language of the ransom note",
    "কবে হয়েছিল?",
  })
  void takes_no_question_for_a_command(String typed) {
    assertThat(Typed.command(typed)).isEqualTo(new Request.Utterance(typed));
  }

  @ParameterizedTest
  @CsvSource({"/help, HELP", "/list, INCIDENTS", "/settings, SETTINGS", "/privacy, PRIVACY"})
  void a_command_may_be_typed_with_a_slash(String typed, Kind kind) {
    var wanted = new Request.Menu(Command.of(kind));
    assertThat(Typed.words(typed, Kind.START)).isEqualTo(wanted);
    assertThat(Typed.command(typed)).isEqualTo(wanted);
    assertThat(Typed.words("/etc/passwd was wiped?", Kind.START))
        .isInstanceOf(Request.Utterance.class);
    assertThat(Typed.words("/dance with me", Kind.START))
        .isEqualTo(new Request.Notice(Hindrance.UNKNOWN_COMMAND));
  }

  @Test
  void a_text_that_is_too_long_is_told_so() {
    assertThat(Typed.command("a".repeat(4096))).isInstanceOf(Request.Utterance.class);
    assertThat(Typed.command("a".repeat(4097))).isEqualTo(new Request.Notice(Hindrance.TOO_LONG));
    assertThat(Typed.command("timeline " + "a".repeat(300))).isInstanceOf(Request.Utterance.class);
  }

  @Test
  void ways_back_are_read_as_they_are_stored() {
    List<Way> ways =
        List.of(
            new Way.Hook("https://hooks.slack.com/commands/T1/1/x"),
            new Way.Post("C1", java.util.Optional.of("1.2")),
            new Way.Post("D1", java.util.Optional.empty()),
            new Way.Opening("D1", "1.2"),
            new Way.Home("U1", "D1"));
    assertThat(ways).allSatisfy(way -> assertThat(Way.of(way.text())).isEqualTo(way));
  }

  @Test
  void one_message_a_second_goes_to_a_channel() {
    var pace = new Pace();
    Instant now = Instant.parse("2026-01-15T12:00:00Z");
    assertThat(pace.hold("C1", now)).isZero();
    assertThat(pace.hold("C2", now)).isZero();
    assertThat(pace.hold("C1", now.plusMillis(400))).isEqualTo(Duration.ofMillis(600));
    assertThat(pace.hold("C1", now.plusSeconds(1))).isZero();
  }
}
