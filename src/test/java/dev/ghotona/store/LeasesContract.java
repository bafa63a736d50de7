package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ghotona.conversation.Leases;
import dev.ghotona.conversation.Leases.Lease;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leases must be, whatever database keeps them. */
abstract class LeasesContract {
  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject Leases leases;
  @Inject DataSource dataSource;

  @BeforeEach
  void start_with_no_lease() throws SQLException {
    sql("delete from lease");
  }

  @Test
  void a_free_lease_is_given_and_then_to_nobody_else() {
    assertThat(leases.acquire("work", "one", LONG)).contains(new Lease("work", "one", 1));
    assertThat(leases.acquire("work", "two", LONG)).isEmpty();
    assertThat(leases.acquire("work", "one", LONG)).isEmpty();
    assertThat(leases.acquire("other work", "two", LONG)).isPresent();
  }

  @Test
  void of_many_that_ask_at_once_one_gets_it() throws Exception {
    for (int round = 1; round <= 5; round++) {
      assertThat(askAtOnce(8)).isEqualTo(1);
      assertThat(token()).isEqualTo(round);
      pass(LONG);
    }
  }

  @Test
  void a_renewed_lease_is_held_on() throws Exception {
    Lease lease = acquired("one");
    pass(LONG.minusSeconds(10));
    assertThat(leases.renew(lease, LONG)).isTrue();
    pass(LONG.minusSeconds(10));
    assertThat(leases.acquire("work", "two", LONG)).isEmpty();
    assertThat(leases.renew(lease, LONG)).isTrue();
  }

  @Test
  void a_lapsed_lease_is_taken_over_with_a_greater_token_and_its_holder_hears_of_it()
      throws Exception {
    Lease first = acquired("one");
    pass(LONG);
    Lease second = acquired("two");
    assertThat(second.token()).isGreaterThan(first.token());
    assertThat(leases.renew(first, LONG)).isFalse();
    assertThat(leases.renew(second, LONG)).isTrue();
  }

  @Test
  void a_lapsed_lease_is_lost_although_nobody_has_taken_it() throws Exception {
    Lease lease = acquired("one");
    pass(LONG);
    assertThat(leases.renew(lease, LONG)).isFalse();
  }

  @Test
  void a_lease_given_back_is_free_at_once_and_its_token_grows_on() {
    Lease first = acquired("one");
    leases.release(first);
    assertThat(leases.renew(first, LONG)).isFalse();
    assertThat(acquired("one").token()).isGreaterThan(first.token());
  }

  @Test
  void who_has_lost_a_lease_cannot_give_it_back() throws Exception {
    Lease first = acquired("one");
    pass(LONG);
    Lease second = acquired("two");
    leases.release(first);
    assertThat(leases.acquire("work", "three", LONG)).isEmpty();
    assertThat(leases.renew(second, LONG)).isTrue();
  }

  @Test
  void a_fence_lets_through_the_last_holder_only() throws Exception {
    Lease first = acquired("one");
    assertThat(passesTheFence(first)).isTrue();
    pass(LONG);
    Lease second = acquired("two");
    assertThat(passesTheFence(first)).isFalse();
    assertThat(passesTheFence(second)).isTrue();
    leases.release(second);
    assertThat(passesTheFence(second)).isFalse();
  }

  @Test
  void nobody_takes_over_while_a_fenced_transaction_writes() throws Exception {
    Lease first = acquired("one");
    pass(LONG);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var takeover =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    assertThat(leases.fence(first)).isTrue();
                    var asked = threads.submit(() -> leases.acquire("work", "two", LONG));
                    assertThat(token()).isEqualTo(first.token());
                    return asked;
                  });
      assertThat(takeover.get().map(Lease::token)).contains(first.token() + 1);
    }
  }

  @Test
  void a_fence_outside_a_transaction_is_a_mistake() {
    Lease lease = acquired("one");
    assertThatThrownBy(() -> leases.fence(lease)).hasStackTraceContaining("transaction");
  }

  private Lease acquired(String holder) {
    return leases.acquire("work", holder, LONG).orElseThrow();
  }

  private boolean passesTheFence(Lease lease) {
    return QuarkusTransaction.requiringNew().call(() -> leases.fence(lease));
  }

  private long askAtOnce(int holders) throws Exception {
    var asked = IntStream.range(0, holders).mapToObj(this::ask).toList();
    try (var threads = Executors.newFixedThreadPool(holders)) {
      return threads.invokeAll(asked).stream()
          .filter(given -> given.resultNow().isPresent())
          .count();
    }
  }

  private Callable<Optional<Lease>> ask(int holder) {
    return () -> leases.acquire("work", "holder-" + holder, LONG);
  }

  /** As if the clock of the database were put on by this much. */
  private void pass(Duration time) throws SQLException {
    sql("update lease set expires_at = expires_at - " + time.toMillis());
  }

  private void sql(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var update = connection.createStatement()) {
      update.executeUpdate(statement);
    }
  }

  private long token() throws SQLException {
    try (var connection = dataSource.getConnection();
        var query = connection.createStatement();
        var rows = query.executeQuery("select token from lease where name = 'work'")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
