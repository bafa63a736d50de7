package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Revisions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PostgresStore.class)
class PostgresIncidentsTest extends IncidentsContract {
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;
  @Inject ToldChanges told;
  @Inject DataSource dataSource;

  @Override
  protected Incidents incidents() {
    return incidents;
  }

  @Override
  protected ClaimIntake intake() {
    return intake;
  }

  @Override
  protected Revisions revisions() {
    return revisions;
  }

  @Override
  protected List<IncidentsChanged> told() {
    return told.changes();
  }

  @Test
  void it_is_a_postgresql_of_our_day() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(17);
    }
  }
}
