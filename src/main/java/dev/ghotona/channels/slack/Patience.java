package dev.ghotona.channels.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the store no longer than Slack waits for us. */
final class Patience {
  /** Of the three seconds that Slack gives. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private Patience() {}

  /** What was stored, or empty where it is not known to be on disk in time. */
  static <T> Optional<T> of(CompletionStage<T> stored) {
    try {
      return Optional.of(
          stored.toCompletableFuture().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException unavailable) {
      return Optional.empty();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
