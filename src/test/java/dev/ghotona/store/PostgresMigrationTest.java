package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Several processes that find an empty database at the same moment. */
@QuarkusTest
@TestProfile(PostgresStore.class)
class PostgresMigrationTest {
  @Inject DataSource dataSource;
  @Inject Flyway application;

  @Test
  void of_many_processes_one_makes_the_tables_and_the_others_wait_for_it() throws Exception {
    Callable<Integer> migration = () -> flyway().migrate().migrationsExecuted;
    List<Integer> executed;
    try (var threads = Executors.newFixedThreadPool(4)) {
      executed =
          threads.invokeAll(Stream.generate(() -> migration).limit(4).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }
    int all = application.info().applied().length;
    assertThat(executed.stream().mapToInt(n -> n).sum()).isEqualTo(all);
  }

  @Test
  void what_a_database_still_needs_is_one_transaction() {
    assertThat(application.getConfiguration().isGroup()).isTrue();
  }

  // As the application has it, in a schema of its own.
  private Flyway flyway() {
    return Flyway.configure(getClass().getClassLoader())
        .dataSource(dataSource)
        .placeholders(application.getConfiguration().getPlaceholders())
        .locations(application.getConfiguration().getLocations())
        .group(application.getConfiguration().isGroup())
        .schemas("replicas")
        .load();
  }
}
