package dev.ghotona.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteMigrationsTest extends MigrationsContract {
  @TempDir Path folder;

  @Override
  DataSource newDatabase() {
    return at(MessageStore.urlIn(folder));
  }

  @Override
  DataSource notThere() {
    return at(MessageStore.urlIn(folder.resolve("no folder")));
  }

  private static DataSource at(String url) {
    var database = new SQLiteDataSource();
    database.setUrl(url);
    return database;
  }

  @Override
  Dialect dialect() {
    return Dialect.SQLITE;
  }
}
