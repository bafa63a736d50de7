package dev.ghotona.config;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.sun.net.httpserver.HttpServer;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Leases;
import dev.ghotona.domain.Incidents;
import dev.ghotona.store.EmptyStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is fetched without anybody asking for it. */
@QuarkusTest
@TestProfile(EmptyStore.class)
@QuarkusTestResource(value = FeedingTest.Publisher.class, restrictToAnnotatedClass = true)
class FeedingTest {
  /** A feed of two incidents that is there before the program starts. */
  public static final class Publisher implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
      try {
        byte[] bundle = Files.readAllBytes(Path.of("src/test/resources/imports/lantern.stix.json"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
            "/",
            exchange -> {
              exchange.sendResponseHeaders(200, bundle.length);
              exchange.getResponseBody().write(bundle);
              exchange.close();
            });
        server.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "ghotona.imports.feeds.lantern.url",
          "http://localhost:" + server.getAddress().getPort() + "/bundle",
          "ghotona.imports.feeds.lantern.format",
          "stix");
    }

    @Override
    public void stop() {
      server.stop(0);
    }
  }

  @Inject Incidents incidents;
  @Inject Leases leases;

  @Test
  void how_often_a_feed_has_failed_is_measured() {
    given().get("/q/metrics").then().body(containsString("ghotona_feed_failures{feed=\"lantern\""));
  }

  @Test
  void feeds_are_fetched_after_the_start_by_who_holds_their_lease() {
    Awaited.until(() -> incidents.count() == 2);
    assertThat(leases.acquire("feeds", "somebody else", Duration.ofSeconds(1))).isEmpty();
  }
}
