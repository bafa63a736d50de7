package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which migrations a database needs, told without Flyway as Flyway tells it. */
abstract class MigrationsContract {
  private static final Path RESOURCES = Path.of("src", "main", "resources");

  private DataSource database;
  private Migrations migrations;

  /** An empty one. */
  abstract DataSource newDatabase();

  abstract Dialect dialect();

  @BeforeEach
  void open() {
    database = newDatabase();
    migrations = Migrations.of(dialect());
  }

  @Test
  void an_empty_database_needs_all_and_then_none() {
    assertThat(migrations.areRunOn(database)).isFalse();
    int executed = migrations.flyway(database).load().migrate().migrationsExecuted;
    assertThat(executed).isEqualTo(migrations.flyway(database).load().info().all().length);
    assertThat(migrations.areRunOn(database)).isTrue();
  }

  @Test
  void one_of_an_older_program_needs_the_rest() {
    migrations.flyway(database).target("9").load().migrate();
    assertThat(migrations.areRunOn(database)).isFalse();
    migrations.flyway(database).load().migrate();
    assertThat(migrations.areRunOn(database)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update flyway_schema_history set checksum = checksum + 1 where version = '1'",
        "delete from flyway_schema_history where version = '13'",
        "update flyway_schema_history set version = '4000' where version = '13'",
        "update flyway_schema_history set success = false where version = '13'",
        "drop table flyway_schema_history"
      })
  void whatever_was_not_run_as_it_is_now_is_left_to_flyway(String otherwise) throws SQLException {
    migrations.flyway(database).load().migrate();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(otherwise);
    }
    assertThat(migrations.areRunOn(database)).isFalse();
  }

  @Test
  void a_database_that_is_not_there_is_told_by_flyway() throws SQLException {
    var away = notThere();
    assertThat(migrations.areRunOn(away)).isFalse();
    assertThatThrownBy(() -> migrations.flyway(away).load().migrate())
        .isInstanceOf(FlywayException.class);
  }

  /** An address where no database can be opened. */
  abstract DataSource notThere() throws SQLException;

  /** One that is not listed would never be run, and nothing else would tell. */
  @Test
  void each_script_of_this_database_is_listed() throws IOException {
    var listed =
        Arrays.stream(migrations.flyway(database).load().info().all())
            .map(MigrationInfo::getScript)
            .toList();
    var scripts = new ArrayList<String>();
    for (String place : List.of("migration", dialect().name().toLowerCase(Locale.ROOT))) {
      try (var files = Files.list(RESOURCES.resolve("db").resolve(place))) {
        files.map(file -> RESOURCES.relativize(file).toString()).forEach(scripts::add);
      }
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(scripts).hasSizeGreaterThan(10);
  }

  @Test
  void what_a_database_still_needs_is_one_transaction() {
    assertThat(migrations.flyway(database).isGroup()).isTrue();
  }
}
