package dev.ghotona.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The application as it is built for PostgreSQL, with an empty store. */
public class PostgresStore implements QuarkusTestProfile {
  @Override
  public String getConfigProfile() {
    return "test,postgresql";
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ghotona.seeds.dir", "target/no-seeds");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(PostgresServer.class));
  }
}
