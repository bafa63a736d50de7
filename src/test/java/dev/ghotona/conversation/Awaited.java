package dev.ghotona.conversation;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about. */
public final class Awaited {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Awaited() {}

  /** Returns as soon as it holds, and fails where it does not for long. */
  public static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come about within " + LONGEST);
      }
      Thread.onSpinWait();
      Thread.yield();
    }
  }
}
