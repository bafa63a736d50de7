package dev.ghotona.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/**
 * Brings the tables to what this program needs, before anybody reads or writes them. Flyway does
 * it, and is left alone where nothing is to be done, as at most starts.
 */
@Singleton
class CurrentTables {
  private static final int FIRST = 1;

  private final DataSource database;
  private final Dialect dialect;

  CurrentTables(DataSource database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
  }

  void bring(@Observes @Priority(FIRST) StartupEvent event) {
    var migrations = Migrations.of(dialect);
    if (!migrations.areRunOn(database)) {
      migrations.flyway(database).load().migrate();
    }
  }
}
