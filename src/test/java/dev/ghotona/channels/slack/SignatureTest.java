package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final byte[] BODY = "token=a&text=কবে".getBytes(StandardCharsets.UTF_8);
  private static final long NOW = Core.NOON.instant().getEpochSecond();

  private final Signature signature = new Signature(SECRET, Core.NOON);

  /** The example of "Verifying requests from Slack". */
  @Test
  void signs_as_the_documentation_shows() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    assertThat(
            new Signature("8f742231b10e8888abcd99yyyzzz85a5", Core.NOON)
                .of(body.getBytes(StandardCharsets.UTF_8), "1531420618"))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-299, true", "-300, true", "-301, false", "300, true", "301, false"})
  void takes_no_time_more_than_five_minutes_away(long away, boolean taken) {
    String at = String.valueOf(NOW + away);
    assertThat(signature.isOf(BODY, at, signature.of(BODY, at))).isEqualTo(taken);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "now", "-1", "+1", "99999999999999999999", "1e9", " 1", "१२"})
  void takes_no_time_that_is_none(String timestamp) {
    assertThat(signature.isOf(BODY, timestamp, signature.of(BODY, timestamp))).isFalse();
  }

  @Test
  void takes_no_other_signature() {
    String at = String.valueOf(NOW);
    String right = signature.of(BODY, at);
    assertThat(signature.isOf(BODY, at, null)).isFalse();
    assertThat(signature.isOf(BODY, at, "")).isFalse();
    assertThat(signature.isOf(BODY, at, right.substring(3))).isFalse();
    assertThat(signature.isOf(BODY, at, right.substring(0, right.length() - 1))).isFalse();
    assertThat(signature.isOf(BODY, at, right.toUpperCase(java.util.Locale.ROOT))).isFalse();
    assertThat(new Signature("another", Core.NOON).isOf(BODY, at, right)).isFalse();
    assertThat(signature.isOf(new byte[0], at, right)).isFalse();
  }

  @Test
  void what_was_right_is_stale_later() {
    String at = String.valueOf(NOW);
    var later = new Signature(SECRET, Clock.offset(Core.NOON, Duration.ofMinutes(6)));
    assertThat(later.isOf(BODY, at, signature.of(BODY, at))).isFalse();
  }
}
