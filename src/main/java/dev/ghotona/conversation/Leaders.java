package dev.ghotona.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Lets this process stand for work that only one process may do at a time. */
public final class Leaders {
  private final String holder = UUID.randomUUID().toString();
  private final Leases leases;
  private final Timing timing;
  private final Clock clock;

  /**
   * @param clock goes on steadily, whatever becomes of the time of day
   */
  public Leaders(Leases leases, Timing timing, Clock clock) {
    this.leases = leases;
    this.timing = timing;
    this.clock = clock;
  }

  /**
   * Stands for the work of this name from now on, until the leader is closed.
   *
   * @param activity runs whenever, and only while, this process holds the lease
   */
  public Leader lead(String name, Activity activity) {
    var leader = new Leader(new Leader.Candidacy(name, holder), leases, timing, clock, activity);
    leader.start();
    return leader;
  }

  /** What a leader does. */
  public interface Activity {
    /**
     * Runs on a virtual thread of its own, and is interrupted when the lease is lost or given up:
     * it must then end within {@link Timing#grace()}. Where it returns or fails before, it is begun
     * anew after a pause, here or in another process.
     *
     * @param lease fences what is written, see {@link Leases#fence}
     */
    void run(Leases.Lease lease) throws InterruptedException;
  }

  /**
   * The times of a lease.
   *
   * @param duration how long it is held without being renewed
   * @param renewal how often it is renewed or, by others, asked for; at most a third of it, so that
   *     one renewal may fail
   */
  public record Timing(Duration duration, Duration renewal) {
    public Timing {
      if (!renewal.isPositive() || renewal.multipliedBy(3).compareTo(duration) > 0) {
        throw new IllegalArgumentException(
            "a lease of " + duration + " needs to be renewed thrice in it, not each " + renewal);
      }
    }

    /** How long an activity has to end once it is interrupted: the last fifth of the lease. */
    public Duration grace() {
      return duration.dividedBy(5);
    }

    /** How long after it was asked for a lease is relied upon. */
    Duration trusted() {
      return duration.minus(grace());
    }
  }
}
