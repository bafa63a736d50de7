package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Periods;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class RetentionContract extends PostContract {
  static final String TEXT = "When was AIIMS attacked?";
  private static final String HOPELESS = "How many people died at AIIMS?";
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private Retention retention;

  @BeforeEach
  void open() {
    retention =
        new Retention(
            post.store.records(),
            new Periods(
                Duration.ofHours(24),
                Duration.ofHours(48),
                Duration.ofMinutes(30),
                Duration.ofDays(90),
                Duration.ofHours(24),
                Duration.ofDays(7),
                Duration.ofDays(90)),
            HeldLeases.leaders(),
            post.clock,
            post.happenings::add);
  }

  private void sweepAfter(Duration time) {
    post.clock.move(time);
    retention.sweep();
  }

  private void sendAll() {
    while (post.dispatcher.dispatch() > 0) {
      Awaited.until(post.dispatcher::isIdle);
    }
  }

  @Test
  void a_text_that_could_never_be_answered_is_erased_after_a_day() {
    post.receive("a", "1", TEXT);
    sweepAfter(Duration.ofHours(24));
    assertThat(post.column("select body from inbox")).containsExactly(TEXT);
    sweepAfter(A_MOMENT);
    assertThat(post.column("select state from inbox where body is null and return_to is null"))
        .containsExactly("lapsed");
    assertThat(post.workAll()).isZero();
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Receipt.Doubled());
  }

  @Test
  void that_it_was_answered_is_known_for_two_days() {
    post.receive("a", "1", TEXT);
    post.workAll();
    sendAll();
    sweepAfter(Duration.ofHours(48));
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Receipt.Doubled());
    assertThat(post.column("select state from outbox")).containsExactly("sent");
    sweepAfter(A_MOMENT);
    assertThat(post.column("select number from inbox")).isEmpty();
    assertThat(post.column("select number from outbox")).isEmpty();
  }

  @Test
  void what_was_talked_about_is_erased_after_the_silence() {
    post.receive("a", "1", TEXT);
    post.workAll();
    sweepAfter(Duration.ofMinutes(30));
    assertThat(post.column("select question from memory")).containsExactly(TEXT);
    sweepAfter(A_MOMENT);
    assertThat(post.column("select question from memory")).isEmpty();
  }

  @Test
  void a_language_chosen_outlives_what_was_talked_about() {
    post.receive("a", "1", "please reply in Hindi");
    post.receive("a", "2", TEXT);
    post.workAll();
    sweepAfter(Duration.ofMinutes(31));
    assertThat(post.column("select question from memory")).isEmpty();
    assertThat(post.column("select language from preference")).containsExactly("hi");
    sweepAfter(Duration.ofDays(90));
    assertThat(post.column("select language from preference")).isEmpty();
  }

  @Test
  void questions_without_an_answer_are_erased_after_ninety_days() {
    post.receive("a", "1", HOPELESS);
    post.workAll();
    sweepAfter(Duration.ofDays(90));
    assertThat(post.store.questions().unanswered(0, 10)).isEmpty();
  }

  @Test
  void questions_without_an_answer_are_there_for_editors_until_then() {
    post.receive("a", "1", HOPELESS);
    post.workAll();
    sweepAfter(Duration.ofDays(89));
    assertThat(post.store.questions().unanswered(0, 10))
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.unanswered().question()).isEqualTo(HOPELESS);
              assertThat(asked.unanswered().incident()).contains("aiims-2022");
              assertThat(asked.on()).isEqualTo("2026-01-15");
              assertThat(post.store.questions().unanswered(asked.number(), 10)).isEmpty();
            });
  }

  @Test
  void dead_letters_are_erased_after_a_week() {
    post.sender.script = message -> new Sending.Refused("no", true);
    post.receive("a", "1", TEXT);
    post.workAll();
    sendAll();
    sweepAfter(Duration.ofDays(7));
    assertThat(post.store.deadLetters().oldest(10)).hasSize(1);
    sweepAfter(A_MOMENT);
    assertThat(post.store.deadLetters().oldest(10)).isEmpty();
  }

  @Test
  void it_sweeps_by_itself_once_started() {
    post.receive("a", "1", TEXT);
    post.workAll();
    post.clock.move(Duration.ofMinutes(31));
    retention.start();
    Awaited.until(() -> post.column("select chat from memory").isEmpty());
    retention.stop();
  }

  @Test
  void all_of_a_person_is_erased_at_once_and_nothing_of_others() {
    post.receive("a", "1", TEXT);
    post.receive("a", "2", HOPELESS);
    post.workAll();
    post.receive("a", "3", TEXT);
    post.receiver.receive(fromBob());
    assertThat(post.store.records().erasePerson("elsewhere", "ann")).isZero();
    assertThat(post.store.records().erasePerson(ScriptedSender.NAME, "ann")).isEqualTo(6);
    assertThat(everybody()).containsExactly("bob");
    assertThat(post.store.questions().unanswered(0, 10)).hasSize(1);
    assertThat(post.workAll()).isOne();
    sendAll();
    assertThat(post.sender.sent).extracting(m -> m.to().person()).containsExactly("bob");
  }

  Delivery fromBob() {
    Delivery one = post.delivery("a", "4", TEXT);
    return one.from(new Party(one.chat(), "bob"));
  }

  List<String> everybody() {
    return post.column(
        "select person from inbox union select person from outbox"
            + " union select person from memory union select person from preference");
  }

  static Settled failed(Waiting waiting) {
    return new Settled.Failed(waiting, new IllegalStateException(), List.of(), false);
  }

  @Test
  void a_dead_letter_can_be_tried_again() {
    post.sender.script = message -> new Sending.Refused("no", true);
    post.receive("a", "1", TEXT);
    post.workAll();
    sendAll();
    var dead = post.store.deadLetters().oldest(10).getFirst();
    assertThat(dead.way()).isEqualTo(DeadLetters.Way.OUT);
    assertThat(dead.reason()).isEqualTo("no");
    assertThat(dead.trace()).isEqualTo(post.delivery("a", "1", TEXT).trace());
    post.sender.script = post.sender::taken;
    assertThat(post.store.deadLetters().retry(dead.id())).isTrue();
    assertThat(post.store.deadLetters().retry(dead.id())).isFalse();
    sendAll();
    assertThat(post.sender.sent).extracting(Outgoing::attempts).containsExactly(1);
  }

  @Test
  void one_that_could_not_be_answered_can_be_tried_again_while_its_text_is_kept() {
    post.receive("a", "1", TEXT);
    post.store
        .turns()
        .take(1, post.clock.instant(), all -> all.stream().map(RetentionContract::failed).toList());
    var dead = post.store.deadLetters().oldest(10).getFirst();
    assertThat(dead.way()).isEqualTo(DeadLetters.Way.IN);
    assertThat(post.store.deadLetters().retry(dead.id())).isTrue();
    assertThat(post.workAll()).isOne();
    assertThat(post.store.deadLetters().retry("in-4711")).isFalse();
    assertThat(post.store.deadLetters().retry("nothing")).isFalse();
  }
}
