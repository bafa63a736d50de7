package dev.ghotona.store;

import java.nio.file.Path;

class PostgresPreferenceMigrationTest extends PreferenceMigrationContract {
  @Override
  String url(Path folder) {
    return TestPostgres.newDatabase();
  }
}
