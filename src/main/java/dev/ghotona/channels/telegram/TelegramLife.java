package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Backoff;
import dev.ghotona.conversation.Leader;
import dev.ghotona.conversation.Leaders;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Begins and ends the channel with the program. */
@ApplicationScoped
class TelegramLife {
  /** The lease of who polls. */
  static final String LEASE = "telegram.polling";

  private static final Logger LOG = Logger.getLogger(TelegramLife.class);

  /** After messages are answered: what comes in then is. */
  private static final int LAST = 20_000;

  /** Before messages are no longer taken. */
  private static final int FIRST = 1;

  private static final Backoff PAUSES =
      new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), Integer.MAX_VALUE);

  private final Account account;
  private final Registration registration;
  private final Poller poller;
  private final Leaders leaders;
  private volatile Leader polling;
  private volatile Thread setUp;

  TelegramLife(Account account, Registration registration, Poller poller, Leaders leaders) {
    this.account = account;
    this.registration = registration;
    this.poller = poller;
    this.leaders = leaders;
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    if (!account.isOn()) {
      LOG.info("Telegram is off: ghotona.telegram.token is not set");
      return;
    }
    setUp = Thread.ofVirtual().name("telegram set-up").start(this::setUp);
    switch (account.mode()) {
      case POLLING -> polling = leaders.lead(LEASE, lease -> poll());
      case WEBHOOK -> {}
    }
  }

  private void setUp() {
    try {
      switch (account.mode()) {
        case POLLING -> {}
        case WEBHOOK -> until(registration::openWebhook);
      }
      until(registration::present);
    } catch (InterruptedException ending) {
      // The next process goes on with it.
    }
  }

  // Only here, where polling was chosen: replicas that still use the webhook keep it till then.
  private void poll() throws InterruptedException {
    until(registration::closeWebhook);
    poller.run();
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    for (int attempt = 1; !done.getAsBoolean(); attempt++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Thread.sleep(PAUSES.after(Math.min(attempt, 30), ThreadLocalRandom.current()));
    }
  }

  /** The end is near: another replica may poll from now on. */
  void close(@Observes ShutdownDelayInitiatedEvent event) {
    Thread.ofVirtual().start(this::end);
  }

  void stop(@Observes @Priority(FIRST) ShutdownEvent event) {
    end();
  }

  private synchronized void end() {
    if (setUp != null) {
      setUp.interrupt();
    }
    if (polling != null) {
      polling.close();
      polling = null;
    }
  }
}
