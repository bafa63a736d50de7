package dev.ghotona.channels.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs the program with more incidents than a page of a list holds. */
public class ManyIncidents implements QuarkusTestProfile {
  /** As many as a page of a list has. */
  static final int PER_PAGE = 8;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ghotona.seeds.dir", "src/training/incidents", "quarkus.http.test-port", "0");
  }
}
