package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Leader;
import dev.ghotona.conversation.Leaders;
import dev.ghotona.conversation.Leaders.Timing;
import dev.ghotona.conversation.Leases;
import dev.ghotona.conversation.Leases.Lease;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that only one process may do, on leases of a real database. */
abstract class LeadersContract {
  private static final Timing SHORT = new Timing(Duration.ofSeconds(2), Duration.ofMillis(200));
  private static final Timing LONG = new Timing(Duration.ofMinutes(5), Duration.ofMillis(50));

  @Inject Leases leases;
  @Inject DataSource dataSource;

  private final BlockingQueue<Lease> begun = new LinkedBlockingQueue<>();
  private final BlockingQueue<Lease> ended = new LinkedBlockingQueue<>();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger mostAtWork = new AtomicInteger();

  @BeforeEach
  void start_with_no_lease() throws SQLException {
    try (var connection = dataSource.getConnection();
        var update = connection.createStatement()) {
      update.executeUpdate("delete from lease");
    }
  }

  @Test
  void who_cannot_reach_the_store_stops_before_another_takes_over() throws Exception {
    var line = new CutLine(leases);
    try (Leader _ = leader(line, SHORT)) {
      Lease first = next(begun);
      try (Leader _ = leader(leases, SHORT)) {
        line.cut();
        Lease second = nextOfAnother(first.holder());
        assertThat(ended).contains(first);
        assertThat(second.token()).isGreaterThan(first.token());
      }
    }
    assertThat(mostAtWork).hasValue(1);
  }

  @Test
  void a_store_that_hangs_does_not_keep_the_work_going() throws Exception {
    var line = new CutLine(leases);
    try (Leader leader = leader(line, SHORT)) {
      Lease first = next(begun);
      line.hang();
      assertThat(next(ended)).isEqualTo(first);
      assertThat(leader.leads()).isFalse();
      line.mend();
      assertThat(next(begun).token()).isGreaterThan(first.token());
    }
  }

  @Test
  void who_leaves_gives_the_lease_back() throws Exception {
    Leader first = leader(leases, LONG);
    Lease lease = next(begun);
    try (Leader _ = leader(leases, LONG)) {
      first.close();
      assertThat(next(ended)).isEqualTo(lease);
      assertThat(next(begun).holder()).isNotEqualTo(lease.holder());
    }
    assertThat(mostAtWork).hasValue(1);
  }

  @Test
  void work_is_stopped_when_the_lease_was_lost() throws Exception {
    try (Leader _ = leader(leases, LONG)) {
      Lease lease = next(begun);
      leases.release(lease);
      assertThat(next(ended)).isEqualTo(lease);
      assertThat(next(begun).token()).isGreaterThan(lease.token());
    }
  }

  @Test
  void work_that_fails_is_begun_anew() throws Exception {
    var failing = new Leaders(leases, LONG, Clock.systemUTC());
    try (Leader _ =
        failing.lead(
            "work",
            lease -> {
              begun.add(lease);
              throw new IllegalStateException("as it may happen");
            })) {
      Lease first = next(begun);
      assertThat(next(begun).token()).isGreaterThan(first.token());
    }
  }

  private Leader leader(Leases line, Timing timing) {
    return new Leaders(line, timing, Clock.systemUTC()).lead("work", this::work);
  }

  private void work(Lease lease) throws InterruptedException {
    mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
    begun.add(lease);
    try {
      Thread.sleep(Duration.ofDays(1));
    } finally {
      ended.add(lease);
      atWork.decrementAndGet();
    }
  }

  // On a machine that stood still for seconds the first may have had to begin again before.
  private Lease nextOfAnother(String holder) throws InterruptedException {
    Lease lease = next(begun);
    return lease.holder().equals(holder) ? nextOfAnother(holder) : lease;
  }

  private static Lease next(BlockingQueue<Lease> leases) throws InterruptedException {
    Lease lease = leases.poll(30, TimeUnit.SECONDS);
    assertThat(lease).as("within 30 s").isNotNull();
    return lease;
  }
}
