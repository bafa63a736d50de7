package dev.ghotona.store;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresMigrationsTest extends MigrationsContract {
  @Override
  DataSource newDatabase() {
    return at(TestPostgres.newDatabase());
  }

  @Override
  DataSource notThere() {
    return at("jdbc:postgresql://localhost:1/none");
  }

  private static DataSource at(String url) {
    var database = new PGSimpleDataSource();
    database.setUrl(url);
    return database;
  }

  @Override
  Dialect dialect() {
    return Dialect.POSTGRESQL;
  }
}
