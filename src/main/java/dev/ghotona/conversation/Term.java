package dev.ghotona.conversation;

import static java.lang.System.Logger.Level.ERROR;

import dev.ghotona.conversation.Leaders.Activity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * An activity on the lease that it runs on. It is stopped by itself once the lease can no longer be
 * relied upon, also while a renewal hangs.
 */
final class Term {
  private static final System.Logger LOG = System.getLogger(Term.class.getName());

  private final Leases.Lease lease;
  private final Clock clock;
  private final Thread work;
  private volatile Instant until;
  private volatile boolean stopped;

  private Term(Leases.Lease lease, Instant until, Clock clock, Activity activity) {
    this.lease = lease;
    this.until = until;
    this.clock = clock;
    this.work = Thread.ofVirtual().name("work " + lease.name()).unstarted(() -> run(activity));
  }

  static Term begin(Leases.Lease lease, Instant until, Clock clock, Activity activity) {
    var term = new Term(lease, until, clock, activity);
    if (term.left().isPositive()) {
      term.work.start();
      Thread.ofVirtual().name("watch " + lease.name()).start(term::watch);
    }
    return term;
  }

  Leases.Lease lease() {
    return lease;
  }

  /** Whether it runs and may. */
  boolean isOn() {
    return !stopped && isRunning();
  }

  boolean isRunning() {
    return work.isAlive();
  }

  /** Without effect once it is stopped. */
  void extend(Instant to) {
    until = to;
  }

  void stop() {
    stopped = true;
    work.interrupt();
  }

  /** Stops it, and tells whether it has ended within this time. */
  boolean stopWithin(Duration patience) throws InterruptedException {
    stop();
    return !isRunning() || work.join(patience);
  }

  private void run(Activity activity) {
    try {
      activity.run(lease);
    } catch (InterruptedException e) {
      // It was told to stop, and has.
    } catch (RuntimeException e) {
      LOG.log(ERROR, () -> "The work of lease " + lease.name() + " failed", e);
    }
  }

  private void watch() {
    try {
      for (Duration left = left(); left.isPositive(); left = left()) {
        if (work.join(left)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      // Nobody interrupts it; and if somebody did, to stop is the safe side.
    }
    stop();
  }

  private Duration left() {
    return Duration.between(clock.instant(), until);
  }
}
