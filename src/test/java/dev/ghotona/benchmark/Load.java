package dev.ghotona.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** Requests over HTTP on this machine, for a time; whatever is not 200 ends the run. */
final class Load {
  private static final int CALLERS = 32;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI target;
  private final LongFunction<String> bodies;

  /**
   * @param bodies of the first, second … request
   */
  Load(URI target, LongFunction<String> bodies) {
    this.target = target;
    this.bodies = bodies;
  }

  /** As many as there can be: each of 32 callers asks again once it is answered. In a second. */
  double most(Duration time) {
    var done = new LongAdder();
    long end = System.nanoTime() + time.toNanos();
    var callers = new ArrayList<CompletableFuture<Void>>();
    for (int caller = 0; caller < CALLERS; caller++) {
      long first = caller * 1_000_000L;
      callers.add(CompletableFuture.runAsync(() -> again(first, end, done), Load::inVirtual));
    }
    callers.forEach(CompletableFuture::join);
    return done.sum() / (time.toNanos() / 1e9);
  }

  private static void inVirtual(Runnable work) {
    Thread.ofVirtual().start(work);
  }

  private void again(long first, long end, LongAdder done) {
    for (long number = first; System.nanoTime() < end; number++) {
      check(client.sendAsync(request(number), BodyHandlers.ofString()).join());
      done.increment();
    }
  }

  /**
   * At an even pace, whether or not what came before is answered.
   *
   * @return how long each took in ms, from when it was due
   */
  List<Double> even(double perSecond, Duration time) {
    var millis = new ConcurrentLinkedQueue<Double>();
    var under = new ArrayList<CompletableFuture<Void>>();
    long began = System.nanoTime();
    long count = (long) (perSecond * time.toNanos() / 1e9);
    for (long number = 0; number < count; number++) {
      long due = began + (long) (number * 1e9 / perSecond);
      LockSupport.parkNanos(due - System.nanoTime());
      under.add(sent(number, due, millis));
    }
    under.forEach(CompletableFuture::join);
    return millis.stream().sorted().toList();
  }

  private CompletableFuture<Void> sent(
      long number, long due, ConcurrentLinkedQueue<Double> millis) {
    return client
        .sendAsync(request(number), BodyHandlers.ofString())
        .thenAccept(
            response -> {
              check(response);
              millis.add((System.nanoTime() - due) / 1e6);
            });
  }

  private HttpRequest request(long number) {
    return HttpRequest.newBuilder(target)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(bodies.apply(number)))
        .build();
  }

  private static void check(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException("answered " + response.statusCode());
    }
  }
}
