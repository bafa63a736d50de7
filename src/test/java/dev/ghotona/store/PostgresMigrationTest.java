package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
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
  @Inject Dialect dialect;

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
    long all =
        Arrays.stream(flyway().info().applied()).filter(one -> one.getVersion() != null).count();
    assertThat(executed.stream().mapToLong(n -> n).sum()).isEqualTo(all);
  }

  // As the application has it, in a schema of its own.
  private Flyway flyway() {
    return Migrations.of(dialect).flyway(dataSource).schemas("replicas").load();
  }
}
