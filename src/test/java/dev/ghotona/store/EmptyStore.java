package dev.ghotona.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A store of its own, into which nothing is loaded at the start. */
public class EmptyStore implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ghotona.seeds.dir", "target/no-seeds");
  }
}
