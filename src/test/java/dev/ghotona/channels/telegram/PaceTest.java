package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Rates;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Buckets of one token and one clock, where all wait long for the bot's turn. */
  private static final class Slow implements Rates {
    private final Duration wait;
    private final Map<String, Duration> free = new HashMap<>();
    private Duration now = Duration.ZERO;

    Slow(Duration wait) {
      this.wait = wait;
    }

    @Override
    public Duration take(String bucket, List<Rate> rates) {
      Duration early = look(bucket, rates);
      if (early.isZero()) {
        free.put(bucket, now.plus(PAUSE));
      }
      return early;
    }

    @Override
    public Duration look(String bucket, List<Rate> rates) {
      Duration early = free.getOrDefault(bucket, Duration.ZERO).minus(now);
      return early.isPositive() ? early : Duration.ZERO;
    }

    @Override
    public boolean await(String bucket, List<Rate> rates, Duration patience) {
      boolean soon = wait.compareTo(patience) <= 0;
      now = soon ? now.plus(wait) : now;
      return soon;
    }

    @Override
    public void burden(String bucket, List<Rate> rates, long tokens) {
      throw new AssertionError("nobody refuses here");
    }
  }

  private static Pace pace(Rates rates) {
    var settings =
        Rig.settings(
            Map.of(
                "ghotona.telegram.token",
                FakeBotApi.TOKEN,
                "ghotona.telegram.api",
                "http://localhost"));
    return new Pace(rates, settings, new Account(settings));
  }

  @Test
  void the_pause_of_a_chat_counts_from_the_sending_not_from_the_waiting() {
    var pace = pace(new Slow(Duration.ofSeconds(3)));
    assertThat(pace.hold(new Place(1, Optional.empty()))).isZero();
    assertThat(pace.hold(new Place(1, Optional.empty()))).isEqualTo(PAUSE);
  }

  @Test
  void who_waits_in_vain_takes_nothing_from_the_chat() {
    var rates = new Slow(Duration.ofSeconds(9));
    var pace = pace(rates);
    assertThat(pace.hold(new Place(1, Optional.empty()))).isPositive();
    assertThat(rates.free).isEmpty();
  }
}
