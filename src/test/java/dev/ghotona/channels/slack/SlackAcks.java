package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A measurement, run by its name ({@code -Dtest=SlackAcks}) and no part of the tests: how soon
 * commands are acknowledged while each answer takes five seconds.
 */
@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackAcks extends SlackTalk {
  private static final int COMMANDS = 2000;

  @Test
  void acknowledgements_do_not_wait_for_answers() {
    for (int i = 0; i < 200; i++) {
      ask("hello");
    }
    slowdown.slowBy(5000);
    var millis = new ArrayList<Double>();
    var hooks = new ArrayList<String>();
    for (int i = 0; i < COMMANDS; i++) {
      hooks.add(slack.newHook());
      var command = Payloads.command(QUESTION, name("U"), channel, hooks.getLast());
      long begun = System.nanoTime();
      assertThat(side.command(command).status()).isEqualTo(200);
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    slowdown.slowBy(0);
    Awaited.until(
        () -> hooks.stream().filter(h -> !slack.answers(h).isEmpty()).limit(20).count() == 20);
    print(millis.stream().sorted());
    for (String hook : hooks) {
      Awaited.until(() -> !slack.answers(hook).isEmpty());
    }
    everythingIsDone();
    assertThat(hooks).allSatisfy(hook -> assertThat(slack.answers(hook)).hasSize(1));
  }

  private static void print(Stream<Double> sorted) {
    var all = sorted.toList();
    System.out.printf(
        "acks: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        all.get(all.size() / 2), all.get(all.size() * 99 / 100), all.getLast());
  }
}
