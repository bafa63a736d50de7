package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Preparation.Progress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsOncePreparedTest {
  @Test
  void deliveries_wait_until_all_incidents_can_be_found() {
    var whole = new AtomicBoolean();
    var taken = new AtomicInteger();
    Turns turns =
        (most, now, answering) -> {
          taken.incrementAndGet();
          return List.of();
        };
    var prepared = new TurnsOncePrepared(turns, () -> new Progress(whole.get(), 1, 2));
    prepared.take(1, Instant.EPOCH, deliveries -> List.of());
    assertThat(taken).hasValue(0);
    whole.set(true);
    prepared.take(1, Instant.EPOCH, deliveries -> List.of());
    assertThat(taken).hasValue(1);
  }
}
