package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.domain.Feeds;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incidents;
import dev.ghotona.store.EmptyStore;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(EmptyStore.class)
class FeedFetchesTest {
  private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");
  private static final String NAME = "lantern";
  private static final String QUERY = "form=stix&page=1";

  @Inject Feeds feeds;
  @Inject Imports imports;
  @Inject Importing importing;
  @Inject Incidents incidents;

  private final List<String> conditions = new ArrayList<>();
  private final CountDownLatch leftAlone = new CountDownLatch(1);
  private final CountDownLatch hanging = new CountDownLatch(1);
  private boolean begins;
  private HttpServer server;
  private int status = 200;
  private String retryAfter = "90";
  private Format format = Format.STIX;
  private Optional<Path> mapping = Optional.empty();
  private String path = "/feed";
  private byte[] bundle;
  private Instant now = NOON;

  @BeforeEach
  void serve_a_feed() throws IOException {
    bundle = Files.readAllBytes(Path.of("src/test/resources/imports/lantern.stix.json"));
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/feed", this::answer);
    server.createContext("/moved", this::redirect);
    server.createContext("/endless", this::writeOnAndOn);
    server.createContext("/hanging", this::hang);
    server.start();
    feeds.keep(NAME, Feeds.State.never("as nobody asks for it"));
  }

  @AfterEach
  void end() {
    server.stop(0);
    imports.latest(100).stream().filter(r -> !r.undone()).forEach(r -> imports.undo(r.number()));
  }

  private void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "/feed?" + QUERY);
    exchange.sendResponseHeaders(301, -1);
    exchange.close();
  }

  /** Writes on until whoever reads has had enough. */
  private void writeOnAndOn(HttpExchange exchange) {
    try (exchange) {
      exchange.sendResponseHeaders(200, 0);
      while (true) {
        exchange.getResponseBody().write(new byte[8192]);
      }
    } catch (IOException enough) {
      leftAlone.countDown();
    }
  }

  /** Says how long it is to be, begins where it is to, and says no more. */
  private void hang(HttpExchange exchange) throws IOException {
    if (begins) {
      exchange.sendResponseHeaders(200, 1 << 20);
      exchange.getResponseBody().write(bundle);
      exchange.getResponseBody().flush();
    }
    hanging.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    assertThat(exchange.getRequestURI().getQuery()).isEqualTo(QUERY);
    String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
    conditions.add(String.valueOf(condition));
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    exchange.getResponseHeaders().set("Last-Modified", "Mon, 06 May 2024 11:00:00 GMT");
    exchange.getResponseHeaders().set("Retry-After", retryAfter);
    boolean known = "\"one\"".equals(condition);
    byte[] body = status == 200 && !known ? bundle : new byte[0];
    exchange.sendResponseHeaders(known ? 304 : status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void a_feed_is_imported_and_asked_again_only_for_what_has_changed() throws Exception {
    fetch("256M");
    assertThat(incidents.all()).hasSize(2);
    assertThat(state().etag()).contains("\"one\"");
    assertThat(state().dueAt()).isEqualTo(NOON.plus(Duration.ofHours(6)));
    fetch("256M");
    assertThat(conditions).containsExactly("null");
    now = NOON.plus(Duration.ofHours(6));
    fetch("256M");
    assertThat(conditions).containsExactly("null", "\"one\"");
    assertThat(imports.latest(10).getFirst().origin()).isEqualTo("import:" + NAME);
  }

  @Test
  void a_feed_that_has_moved_is_followed() throws Exception {
    path = "/moved";
    fetch("256M");
    assertThat(incidents.all()).hasSize(2);
  }

  @Test
  void a_feed_that_fails_is_left_alone_for_as_long_as_it_asks() throws Exception {
    status = 503;
    fetch("256M");
    assertThat(state().failures()).isEqualTo(1);
    assertThat(state().dueAt()).isEqualTo(NOON.plusSeconds(90));
  }

  @Test
  void a_feed_that_fails_is_left_alone_until_the_date_it_names() throws Exception {
    status = 503;
    retryAfter = "Mon, 06 May 2024 12:03:00 GMT";
    fetch("256M");
    assertThat(state().dueAt()).isEqualTo(NOON.plusSeconds(180));
  }

  @Test
  void what_is_no_feed_has_failed_and_is_asked_for_anew_after_a_while_that_doubles()
      throws Exception {
    fetch("256M");
    bundle = "<!doctype html><title>Down for maintenance</title>".getBytes(UTF_8);
    path = "/feed/";
    fetch("256M");
    assertThat(state().failures()).isEqualTo(1);
    assertThat(state().etag()).isEmpty();
    assertThat(state().lastModified()).isEmpty();
    now = state().dueAt();
    fetch("256M");
    assertThat(state().dueAt()).isEqualTo(now.plusSeconds(120));
    assertThat(conditions).containsOnly("null");
    assertThat(incidents.all()).hasSize(2);
  }

  @Test
  void a_feed_of_another_address_format_or_mapping_is_a_new_one(@TempDir Path folder)
      throws Exception {
    fetch("256M");
    path = "/feed/";
    fetch("256M");
    format = Format.INCIDENTS;
    bundle = Examples.full().getBytes(UTF_8);
    fetch("256M");
    mapping = Optional.of(Files.writeString(folder.resolve("mapping"), "name: Title"));
    fetch("256M");
    Files.writeString(mapping.get(), "name: Headline");
    fetch("256M");
    assertThat(conditions).containsExactly("null", "null", "null", "null", "null");
    fetch("256M");
    assertThat(conditions).hasSize(5);
  }

  @Test
  void a_feed_whose_mapping_is_away_has_failed(@TempDir Path folder) throws Exception {
    mapping = Optional.of(folder.resolve("none"));
    fetch("256M");
    fetch("256M");
    assertThat(state().failures()).isEqualTo(1);
    assertThat(incidents.all()).isEmpty();
  }

  @Test
  void a_feed_that_is_away_is_asked_after_a_while_that_doubles() throws Exception {
    server.stop(0);
    fetch("256M");
    assertThat(state().dueAt()).isEqualTo(NOON.plusSeconds(60));
    now = state().dueAt();
    fetch("256M");
    assertThat(state().dueAt()).isEqualTo(now.plusSeconds(120));
  }

  @Test
  void a_feed_that_never_ends_is_broken_off() throws Exception {
    path = "/endless";
    fetch("1K");
    assertThat(leftAlone.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(state().failures()).isEqualTo(1);
    assertThat(state().etag()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void who_is_to_end_does_not_wait_for_a_feed_that_hangs(boolean begun) throws Exception {
    path = "/hanging";
    begins = begun;
    var ended = new CompletableFuture<Boolean>();
    Thread fetching =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    fetch("256M");
                    ended.complete(Thread.interrupted());
                  } catch (InterruptedException asked) {
                    ended.complete(true);
                  }
                });
    assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();
    Awaited.until(() -> waits(fetching) && isReading(fetching) == begun);
    fetching.interrupt();
    assertThat(ended.get(20, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static boolean isReading(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(Importing.class.getName()));
  }

  private Feeds.State state() {
    return feeds.of(NAME).orElseThrow();
  }

  private void fetch(String most) throws InterruptedException {
    new FeedFetches(settings(most), feeds, importing, Clock.fixed(now, ZoneOffset.UTC)).fetchDue();
  }

  private FeedSettings settings(String most) {
    URI url = URI.create("http://localhost:" + server.getAddress().getPort() + path + "?" + QUERY);
    int kilobytes = most.endsWith("M") ? 1024 * 256 : 1;
    return new FeedSettings() {
      @Override
      public Map<String, Feed> feeds() {
        return Map.of(NAME, new OfTheTest(url, format, mapping));
      }

      @Override
      public MemorySize maxFeedSize() {
        return new MemorySize(BigInteger.valueOf(kilobytes * 1024L));
      }
    };
  }

  private record OfTheTest(URI url, Format format, Optional<Path> mapping)
      implements FeedSettings.Feed {
    @Override
    public Duration every() {
      return Duration.ofHours(6);
    }
  }
}
