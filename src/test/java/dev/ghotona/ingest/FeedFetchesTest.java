package dev.ghotona.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyStore.class)
class FeedFetchesTest {
  private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");
  private static final String NAME = "lantern";

  @Inject Feeds feeds;
  @Inject Imports imports;
  @Inject Importing importing;
  @Inject Incidents incidents;

  private final List<String> conditions = new ArrayList<>();
  private HttpServer server;
  private int status = 200;
  private byte[] bundle;
  private Instant now = NOON;

  @BeforeEach
  void serve_a_feed() throws IOException {
    bundle = Files.readAllBytes(Path.of("src/test/resources/imports/lantern.stix.json"));
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", this::answer);
    server.start();
    feeds.keep(NAME, Feeds.State.NEW);
  }

  @AfterEach
  void end() {
    server.stop(0);
    imports.latest(100).stream().filter(r -> !r.undone()).forEach(r -> imports.undo(r.number()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
    conditions.add(String.valueOf(condition));
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    exchange.getResponseHeaders().set("Last-Modified", "Mon, 06 May 2024 11:00:00 GMT");
    exchange.getResponseHeaders().set("Retry-After", "90");
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
    assertThat(feeds.of(NAME).etag()).contains("\"one\"");
    assertThat(feeds.of(NAME).dueAt()).isEqualTo(NOON.plus(Duration.ofHours(6)));
    fetch("256M");
    assertThat(conditions).containsExactly("null");
    now = NOON.plus(Duration.ofHours(6));
    fetch("256M");
    assertThat(conditions).containsExactly("null", "\"one\"");
    assertThat(imports.latest(10).getFirst().origin()).isEqualTo("import:" + NAME);
  }

  @Test
  void a_feed_that_fails_is_left_alone_for_as_long_as_it_asks() throws Exception {
    status = 503;
    fetch("256M");
    assertThat(feeds.of(NAME).failures()).isEqualTo(1);
    assertThat(feeds.of(NAME).dueAt()).isEqualTo(NOON.plusSeconds(90));
  }

  @Test
  void a_feed_that_is_away_is_asked_after_a_while_that_doubles() throws Exception {
    server.stop(0);
    fetch("256M");
    assertThat(feeds.of(NAME).dueAt()).isEqualTo(NOON.plusSeconds(60));
    now = feeds.of(NAME).dueAt();
    fetch("256M");
    assertThat(feeds.of(NAME).dueAt()).isEqualTo(now.plusSeconds(120));
  }

  @Test
  void a_feed_that_never_ends_is_broken_off() throws Exception {
    fetch("1K");
    assertThat(feeds.of(NAME).failures()).isEqualTo(1);
    assertThat(feeds.of(NAME).etag()).isEmpty();
  }

  private void fetch(String most) throws InterruptedException {
    new FeedFetches(settings(most), feeds, importing, Clock.fixed(now, ZoneOffset.UTC)).fetchDue();
  }

  private FeedSettings settings(String most) {
    URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/feed");
    int kilobytes = most.endsWith("M") ? 1024 * 256 : 1;
    return new FeedSettings() {
      @Override
      public Map<String, Feed> feeds() {
        return Map.of(NAME, new StixFeed(url));
      }

      @Override
      public MemorySize maxFeedSize() {
        return new MemorySize(BigInteger.valueOf(kilobytes * 1024L));
      }
    };
  }

  private record StixFeed(URI url) implements FeedSettings.Feed {
    @Override
    public Format format() {
      return Format.STIX;
    }

    @Override
    public Optional<Path> mapping() {
      return Optional.empty();
    }

    @Override
    public Duration every() {
      return Duration.ofHours(6);
    }
  }
}
