package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ghotona.conversation.Leaders.Activity;
import dev.ghotona.conversation.Leaders.Timing;
import dev.ghotona.conversation.Leases.Lease;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TermTest {
  private static final Lease LEASE = new Lease("work", "one", 1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MovedClock clock = new MovedClock();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  @Test
  void work_runs_until_it_is_stopped() throws Exception {
    Term term = begin(Duration.ofSeconds(12), this::untilInterrupted);
    begun.await();
    assertThat(term.isOn()).isTrue();
    assertThat(term.stopWithin(PATIENCE)).isTrue();
    assertThat(term.isOn()).isFalse();
  }

  @Test
  void a_lease_that_came_too_late_is_not_worked_on() throws Exception {
    Term term = begin(Duration.ZERO, this::untilInterrupted);
    assertThat(term.isOn()).isFalse();
    assertThat(term.stopWithin(PATIENCE)).isTrue();
    assertThat(begun.getCount()).isEqualTo(1);
  }

  @Test
  void a_renewal_that_comes_after_the_stop_does_not_bring_it_back() throws Exception {
    Term term = begin(Duration.ofSeconds(12), this::untilInterrupted);
    begun.await();
    term.stop();
    term.extend(clock.instant().plus(PATIENCE));
    assertThat(term.isOn()).isFalse();
    assertThat(term.stopWithin(PATIENCE)).isTrue();
  }

  @Test
  void work_that_does_not_stop_is_known_to_go_on() throws Exception {
    Term term = begin(Duration.ofSeconds(12), this::untilReleased);
    begun.await();
    assertThat(term.stopWithin(Duration.ofMillis(1))).isFalse();
    assertThat(term.isOn()).isFalse();
    assertThat(term.isRunning()).isTrue();
    release.countDown();
    assertThat(term.stopWithin(PATIENCE)).isTrue();
  }

  @Test
  void work_stops_before_the_lease_lapses_and_another_has_it_in_under_30_s() {
    var timing = new Timing(Duration.ofSeconds(15), Duration.ofSeconds(5));
    assertThat(timing.trusted().plus(timing.grace())).isEqualTo(timing.duration());
    assertThat(timing.grace()).isEqualTo(Duration.ofSeconds(3));
    assertThat(timing.trusted()).isGreaterThan(timing.renewal().multipliedBy(2));
    assertThat(timing.duration().plus(timing.renewal())).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void a_lease_that_is_renewed_too_seldom_is_refused() {
    assertThatThrownBy(() -> new Timing(Duration.ofSeconds(15), Duration.ofSeconds(6)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timing(Duration.ofSeconds(15), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Term begin(Duration trusted, Activity activity) {
    return Term.begin(LEASE, clock.instant().plus(trusted), clock, activity);
  }

  private void untilInterrupted(Lease lease) throws InterruptedException {
    begun.countDown();
    Thread.sleep(Duration.ofDays(1));
  }

  // As work does that swallows interrupts.
  private void untilReleased(Lease lease) {
    begun.countDown();
    while (release.getCount() > 0) {
      try {
        release.await();
      } catch (InterruptedException e) {
        // As if nothing had been said.
      }
    }
  }
}
