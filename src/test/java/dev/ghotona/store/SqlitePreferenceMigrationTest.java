package dev.ghotona.store;

import java.nio.file.Path;

class SqlitePreferenceMigrationTest extends PreferenceMigrationContract {
  @Override
  String url(Path folder) {
    return MessageStore.urlIn(folder);
  }
}
