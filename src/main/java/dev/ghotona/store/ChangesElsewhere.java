package dev.ghotona.store;

import dev.ghotona.domain.IncidentsChanged;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks every two seconds whether another process has changed incidents, and tells of it. */
@ApplicationScoped
class ChangesElsewhere {
  private static final Logger LOG = Logger.getLogger(ChangesElsewhere.class);

  /** Before anybody reads or writes: what is stored until then counts as known. */
  private static final int FIRST = 10;

  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final KnownRevision known;
  private final Event<IncidentsChanged> events;
  private final Settings settings;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread loop = Thread.ofVirtual().name("changes elsewhere").unstarted(this::watch);
  private boolean failing;

  /** How changes of other processes are found. */
  @ConfigMapping(prefix = "ghotona.store")
  interface Settings {
    /** How often the store is asked; one row is read. */
    @WithDefault("2S")
    Duration poll();
  }

  ChangesElsewhere(KnownRevision known, Event<IncidentsChanged> events, Settings settings) {
    this.known = known;
    this.events = events;
    this.settings = settings;
  }

  void start(@Observes @Priority(FIRST) StartupEvent event) {
    known.changedElsewhere();
    loop.start();
  }

  // Not by an interrupt, which would break off whatever is read at that moment.
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    closing.countDown();
    loop.join(FAREWELL);
  }

  private void watch() {
    try {
      while (!closing.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      LOG.debug("Changes of other processes are no longer looked for", e);
    }
  }

  // Whatever fails, the next round is to come; an outage is told of once.
  private void look() {
    try {
      known.changedElsewhere().ifPresent(this::tell);
      failing = false;
    } catch (RuntimeException e) {
      LOG.logf(
          failing ? Logger.Level.DEBUG : Logger.Level.WARN, e, "No changes can be looked for now");
      failing = true;
    }
  }

  private void tell(long revision) {
    try {
      events.fire(IncidentsChanged.elsewhere(revision));
    } catch (RuntimeException e) {
      known.forget();
      throw e;
    }
  }
}
