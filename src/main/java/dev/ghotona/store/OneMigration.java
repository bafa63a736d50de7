package dev.ghotona.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * All migrations that a database still needs are one transaction: a first start waits for the disk
 * once instead of a dozen times, and where one of them fails the tables are as they were.
 */
@Singleton
class OneMigration implements FlywayConfigurationCustomizer {
  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.group(true);
  }
}
