package dev.ghotona.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the store which database it is on. */
@Singleton
class StoreDialect {
  @Produces
  @Singleton
  Dialect dialect(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    return Dialect.at(url);
  }
}
