package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyStore.class)
class SqliteIncidentsTest extends IncidentsContract {
  @Inject DataSource dataSource;
  @Inject EntityManager entities;

  @ConfigProperty(name = "ghotona.data.dir")
  String folder;

  @Test
  void every_pooled_connection_syncs_each_commit_to_disk() throws SQLException {
    var held = new ArrayList<Connection>();
    try {
      for (int i = 0; i < 8; i++) {
        held.add(dataSource.getConnection());
        assertThat(pragma(held.getLast(), "journal_mode")).isEqualTo("wal");
        assertThat(pragma(held.getLast(), "synchronous")).isEqualTo("2");
        assertThat(pragma(held.getLast(), "busy_timeout")).isEqualTo("10000");
        assertThat(pragma(held.getLast(), "foreign_keys")).isEqualTo("1");
      }
    } finally {
      for (Connection connection : held) {
        connection.close();
      }
    }
  }

  @Test
  void the_database_is_a_file_in_the_data_folder() {
    assertThat(Files.exists(Path.of(folder, "ghotona.db"))).isTrue();
    assertThat(folder).startsWith("target");
  }

  @Test
  void all_takes_three_queries_however_many_incidents_there_are() throws Exception {
    for (int i = 0; i < 30; i++) {
      intake.put(SampleIncidents.named("many-" + i, "Name " + i), "test");
    }
    var statistics =
        entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    long fewest = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 5; attempt++) {
      statistics.clear();
      assertThat(incidents.all()).hasSize(30);
      fewest = Math.min(fewest, statistics.getPrepareStatementCount());
    }
    // Leases and the look for changes count too, where they come in between.
    assertThat(fewest).isEqualTo(3);
  }

  @Test
  void writing_inside_a_transaction_of_the_caller_is_refused() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> intake.put(SampleIncidents.plain("one"), "test")))
        .hasStackTraceContaining("transaction");
    assertThat(incidents.byId("one")).isEmpty();
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("pragma " + name)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
