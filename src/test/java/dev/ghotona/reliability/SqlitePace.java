package dev.ghotona.reliability;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(SqlitePace.Build.class)
class SqlitePace extends Pace {
  /** With the endpoints to compare. */
  public static class Build implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return "test,pace";
    }
  }

  @Override
  String database() {
    return "SQLite";
  }
}
