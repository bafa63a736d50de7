package dev.ghotona.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * How fast messages are answered and sent, beside one indexed read and one insert. Not run by
 * verify: its name does not end in Test.
 */
abstract class Pace {
  private static final int CHATS = 64;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(15);
  private static final String TEXT = "When was AIIMS attacked?";

  @Inject BenchChannel channel;
  @Inject DataSource dataSource;

  @TestHTTPResource("/bench/")
  URI bench;

  private final HttpClient client = HttpClient.newHttpClient();

  /** One exchange, until all of it is done. */
  private interface Exchange {
    void with(String chat, String id) throws Exception;
  }

  private record Found(double perSecond, double p50, double p99) {}

  abstract String database();

  @Test
  void the_durable_way_beside_one_read_and_one_insert() throws Exception {
    try (var connection = dataSource.getConnection()) {
      connection
          .createStatement()
          .execute("create table plain (id text primary key, chat text, body text)");
    }
    measure(this::plain, WARM_UP);
    measure(this::delivered, WARM_UP);
    Found durable = measure(this::delivered, MEASURED);
    Found plain = measure(this::plain, MEASURED);
    write(durable, plain);
    assertThat(durable.perSecond()).isPositive();
  }

  private void write(Found durable, Found plain) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "reliability"));
    String file = "pace-" + getClass().getSimpleName().replace("Pace", "") + ".md";
    Files.writeString(
        folder.resolve(file),
        "| %s | delivered, answered and sent | %.0f | %.1f ms | %.1f ms |\n"
                .formatted(database(), durable.perSecond(), durable.p50(), durable.p99())
            + "| %s | one read, one insert | %.0f | %.1f ms | %.1f ms |\n"
                .formatted(database(), plain.perSecond(), plain.p50(), plain.p99())
            + "| %s | ratio | %.2f | | |\n"
                .formatted(database(), durable.perSecond() / plain.perSecond()));
  }

  private void delivered(String chat, String id) throws Exception {
    var replied = new CompletableFuture<Void>();
    channel.awaited.put(id, replied);
    post("delivery", chat, id);
    replied.get(30, TimeUnit.SECONDS);
  }

  private void plain(String chat, String id) throws Exception {
    post("plain", chat, id);
  }

  private void post(String endpoint, String chat, String id) throws Exception {
    var request =
        HttpRequest.newBuilder(bench.resolve(endpoint + "?chat=" + chat + "&id=" + id))
            .POST(HttpRequest.BodyPublishers.ofString(TEXT))
            .build();
    int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    assertThat(status).isEqualTo(200);
  }

  private static Found measure(Exchange exchange, Duration time) throws Exception {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    long began = System.nanoTime();
    long end = began + time.toNanos();
    var chats = new ArrayList<CompletableFuture<Void>>();
    for (int c = 0; c < CHATS; c++) {
      chats.add(talk(exchange, end, millis));
    }
    chats.forEach(CompletableFuture::join);
    double seconds = (System.nanoTime() - began) / 1e9;
    List<Double> sorted = millis.stream().sorted().toList();
    return new Found(
        sorted.size() / seconds,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100));
  }

  private static CompletableFuture<Void> talk(Exchange exchange, long end, List<Double> millis) {
    var done = new CompletableFuture<Void>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                String chat = UUID.randomUUID().toString();
                while (System.nanoTime() < end) {
                  long from = System.nanoTime();
                  exchange.with(chat, UUID.randomUUID().toString());
                  millis.add((System.nanoTime() - from) / 1e6);
                }
                done.complete(null);
              } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
              }
            });
    return done;
  }
}
