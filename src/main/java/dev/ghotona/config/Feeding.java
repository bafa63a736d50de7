package dev.ghotona.config;

import dev.ghotona.conversation.Leader;
import dev.ghotona.conversation.Leaders;
import dev.ghotona.ingest.FeedFetches;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Has feeds fetched when they are due; of several replicas only one does. */
@ApplicationScoped
class Feeding {
  private static final Logger LOG = Logger.getLogger(Feeding.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  private final FeedFetches fetches;
  private final Leaders leaders;
  private final Serving serving;
  private volatile Leader leader;

  Feeding(FeedFetches fetches, Leaders leaders, Serving serving) {
    this.fetches = fetches;
    this.leaders = leaders;
    this.serving = serving;
  }

  void start(@Observes StartupEvent event) {
    if (serving.serves() && fetches.areAny()) {
      leader = leaders.lead("feeds", lease -> fetchOnAndOn());
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (leader != null) {
      leader.close();
    }
  }

  // No fence: to import once more what is imported already does no harm.
  private void fetchOnAndOn() throws InterruptedException {
    while (true) {
      try {
        fetches.fetchDue();
      } catch (RuntimeException e) {
        LOG.warn("Feeds cannot be looked after now", e);
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }
}
