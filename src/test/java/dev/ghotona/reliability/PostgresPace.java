package dev.ghotona.reliability;

import dev.ghotona.store.PostgresServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;

@QuarkusTest
@TestProfile(PostgresPace.Build.class)
class PostgresPace extends Pace {
  /** With the endpoints to compare, on PostgreSQL. */
  public static class Build implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return "test,postgresql,pace";
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(PostgresServer.class));
    }
  }

  @Override
  String database() {
    return "PostgreSQL";
  }
}
