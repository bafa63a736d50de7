package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLimitsTest {
  private final MovedClock clock = new MovedClock();

  private record Settings(int requests, Duration period, boolean loopback, int callers)
      implements LimitSettings {}

  private RequestLimits limits(int requests, boolean loopback) {
    return new RequestLimits(new Settings(requests, Duration.ofMinutes(1), loopback, 100), clock);
  }

  @Test
  void who_has_used_up_a_period_waits_until_one_more_is_due() {
    var limits = limits(2, false);
    var caller = Caller.at("192.0.2.1");
    assertThat(limits.wait(caller)).isZero();
    assertThat(limits.wait(caller)).isZero();
    assertThat(limits.wait(caller)).isEqualTo(Duration.ofSeconds(30));
    clock.move(Duration.ofSeconds(30));
    assertThat(limits.wait(caller)).isZero();
    assertThat(limits.wait(caller)).isPositive();
  }

  @Test
  void one_caller_uses_up_nothing_of_another() {
    var limits = limits(1, false);
    assertThat(limits.wait(Caller.at("192.0.2.1"))).isZero();
    assertThat(limits.wait(Caller.at("192.0.2.2"))).isZero();
    assertThat(limits.wait(Caller.at("192.0.2.1"))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1", "127.8.9.10", "::1"})
  void this_machine_is_limited_only_where_that_is_wanted(String address) {
    var exempt = limits(1, false);
    exempt.wait(Caller.at(address));
    assertThat(exempt.wait(Caller.at(address))).isZero();
    var limited = limits(1, true);
    limited.wait(Caller.at(address));
    assertThat(limited.wait(Caller.at(address))).isPositive();
  }

  @Test
  void no_limit_is_no_limit() {
    var limits = limits(0, true);
    for (int i = 0; i < 1000; i++) {
      assertThat(limits.wait(Caller.at("192.0.2.1"))).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "192.0.2.1, 192.0.2.2, false",
    "somebody, somebody, true",
  })
  void callers_are_told_apart_by_what_they_cannot_choose(String one, String two, boolean same) {
    assertThat(Caller.at(one).equals(Caller.at(two))).isEqualTo(same);
  }
}
