package dev.ghotona.channels.slack;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Does things beside each other, and those of one channel in their order. */
final class Lanes {
  private static final int COUNT = 16;

  private final List<ExecutorService> lanes =
      Stream.generate(
              () ->
                  Executors.newSingleThreadExecutor(
                      Thread.ofVirtual().name("slack lane").factory()))
          .limit(COUNT)
          .toList();

  /** Does it after what was to be done for the same key. */
  void run(String key, Runnable work) {
    lanes.get(Math.floorMod(key.hashCode(), COUNT)).execute(work);
  }

  /** Takes nothing more; what waits is done. */
  void close() {
    lanes.forEach(ExecutorService::shutdown);
  }
}
