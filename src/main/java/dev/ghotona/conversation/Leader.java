package dev.ghotona.conversation;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.ghotona.conversation.Leaders.Activity;
import dev.ghotona.conversation.Leaders.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Asks for a lease again and again, runs an activity while it is held, and stops the activity
 * before others can take it over. {@link Leaders} makes them.
 */
public final class Leader implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Leader.class.getName());

  /** Of a shutdown of 10 s in all. */
  private static final Duration FAREWELL = Duration.ofSeconds(4);

  private final Candidacy candidacy;
  private final Leases leases;
  private final Timing timing;
  private final Clock clock;
  private final Activity activity;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread loop;
  private volatile Term term;

  /** Who stands for what. */
  record Candidacy(String name, String holder) {}

  Leader(Candidacy candidacy, Leases leases, Timing timing, Clock clock, Activity activity) {
    this.candidacy = candidacy;
    this.leases = leases;
    this.timing = timing;
    this.clock = clock;
    this.activity = activity;
    this.loop = Thread.ofVirtual().name("lease " + candidacy.name()).unstarted(this::run);
  }

  void start() {
    loop.start();
  }

  /** Whether the activity runs here at the moment. */
  public boolean leads() {
    Term now = term;
    return now != null && now.isOn();
  }

  /** Stops the activity and gives the lease back; takes 4 s at most, also where the store hangs. */
  @Override
  public void close() {
    closing.countDown();
    Term last = term;
    if (last != null) {
      last.stop();
    }
    try {
      loop.join(FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    do {
      step();
    } while (!closesWithin(timing.renewal()));
    resign();
  }

  /** One round: asks for the lease, or holds it on. */
  private void step() {
    try {
      term = term == null ? begin() : carryOn(term);
    } catch (RuntimeException e) {
      LOG.log(WARNING, "Lease {0} can be neither taken nor renewed: {1}", candidacy.name(), e);
    }
  }

  // The time before it is asked for: the store counts from later on, so it never ends sooner there.
  private Term begin() {
    Instant asked = clock.instant();
    return leases
        .acquire(candidacy.name(), candidacy.holder(), timing.duration())
        .map(lease -> Term.begin(lease, asked.plus(timing.trusted()), clock, activity))
        .orElse(null);
  }

  private Term carryOn(Term current) {
    if (!current.isOn()) {
      return isGivenBack(current) ? null : current;
    }
    Instant asked = clock.instant();
    if (leases.renew(current.lease(), timing.duration())) {
      current.extend(asked.plus(timing.trusted()));
    } else {
      LOG.log(INFO, "Lease {0} is lost", candidacy.name());
      current.stop();
    }
    return current;
  }

  // While the activity has not ended, this process does not stand again.
  private boolean isGivenBack(Term over) {
    if (over.isRunning()) {
      LOG.log(WARNING, "The work of lease {0} was stopped and goes on", candidacy.name());
      return false;
    }
    leases.release(over.lease());
    return true;
  }

  private void resign() {
    Term last = term;
    try {
      if (last != null && last.stopWithin(timing.grace())) {
        leases.release(last.lease());
      }
    } catch (InterruptedException | RuntimeException e) {
      LOG.log(WARNING, "Lease {0} was not given back and will lapse: {1}", candidacy.name(), e);
    }
  }

  private boolean closesWithin(Duration pause) {
    try {
      return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
