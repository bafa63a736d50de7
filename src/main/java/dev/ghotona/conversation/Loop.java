package dev.ghotona.conversation;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Does a step over and over in a thread of its own: at once while there is work, else when the bell
 * rings or a while has passed. A platform thread, since SQLite's native calls would pin a virtual
 * one to its carrier.
 */
final class Loop {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final String name;
  private final IntSupplier step;
  private final Bell bell;
  private final Duration idle;
  private final Consumer<Happening> happenings;
  private final Thread thread;
  private volatile boolean stopping;

  /**
   * @param step returns how much it did; zero: there is nothing to do
   * @param idle how long to wait for the bell
   */
  Loop(String name, IntSupplier step, Bell bell, Duration idle, Consumer<Happening> happenings) {
    this.name = name;
    this.step = step;
    this.bell = bell;
    this.idle = idle;
    this.happenings = happenings;
    this.thread = Thread.ofPlatform().daemon().name("ghotona-" + name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  boolean isAlive() {
    return thread.isAlive();
  }

  /** Lets the step that is under way end, and returns whether it did so in time. */
  boolean stop(Duration patience) {
    stopping = true;
    bell.ring();
    try {
      return !thread.isAlive() || thread.join(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void run() {
    Duration pause = Duration.ofMillis(50);
    while (!stopping) {
      try {
        if (step.getAsInt() == 0) {
          bell.await(idle);
        }
        pause = Duration.ofMillis(50);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException fault) {
        happenings.accept(new Happening.Stumbled(name, fault));
        pause = pauseAfter(pause);
      }
    }
  }

  /** Waits, and returns how long to wait the next time. */
  private Duration pauseAfter(Duration pause) {
    try {
      bell.await(pause);
    } catch (InterruptedException e) {
      stopping = true;
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
