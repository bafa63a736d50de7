package dev.ghotona;

import dev.ghotona.channels.slack.SlackOutside;
import dev.ghotona.channels.telegram.TelegramOutside;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the built program is started to be looked at from outside: on a new store, with the seeds,
 * and both platforms beside it. Tests with this profile share one start.
 */
public class Smoke implements QuarkusTestProfile {
  static final String TOKEN = "operators";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ghotona.data.dir", "target/smoke-data/" + UUID.randomUUID());
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(TelegramOutside.class), new TestResourceEntry(SlackOutside.class));
  }
}
