package dev.ghotona.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The stages from a delivery to its reply. Who wants to know how long each takes is told of all;
 * while nobody does, a stage costs the look at one field. One watcher for the whole process, as a
 * profiler is: handing one through every room would make each know of it.
 */
public enum Stage {
  RECEIVE,
  ANSWER,
  FOLD,
  UNDERSTAND,
  FIND,
  WORD,
  SEND;

  private static volatile Watcher watcher;

  /** Sees stages begin and end. It is told no text. */
  public interface Watcher {
    /**
     * Does the work of a stage, and returns what comes of it.
     *
     * @param trace the correlation id of the delivery, where the stage knows it
     */
    <T> T watch(Stage stage, Optional<String> trace, Supplier<T> work);
  }

  /** From now on this one sees all stages; null: nobody does. */
  public static void watchedBy(Watcher next) {
    watcher = next;
  }

  /** Does the work as this stage, a part of the one around it. */
  public <T> T of(Supplier<T> work) {
    Watcher seen = watcher;
    return seen == null ? work.get() : seen.watch(this, Optional.empty(), work);
  }

  /** Does the work as this stage of what became of a delivery. */
  public <T> T of(String trace, Supplier<T> work) {
    Watcher seen = watcher;
    return seen == null
        ? work.get()
        : seen.watch(this, Optional.of(Objects.requireNonNull(trace)), work);
  }
}
