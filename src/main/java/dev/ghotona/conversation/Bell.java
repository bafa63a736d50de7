package dev.ghotona.conversation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a loop that has nothing to do. Rung while nobody waits, it is heard by the next wait. */
public final class Bell {
  private final Semaphore rung = new Semaphore(0);

  /** Wakes whoever waits, or the next who does. */
  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Returns when it rings, or after this long. */
  public void await(Duration atMost) throws InterruptedException {
    rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
    rung.drainPermits();
  }
}
