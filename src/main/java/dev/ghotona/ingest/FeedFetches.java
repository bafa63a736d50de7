package dev.ghotona.ingest;

import dev.ghotona.domain.Feeds;
import dev.ghotona.domain.Feeds.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Fetches feeds that are due and imports them. A feed that says that it has not changed sends
 * nothing; one that fails is asked again after a while that doubles, or when it says itself.
 */
@ApplicationScoped
public class FeedFetches {
  private static final Logger LOG = Logger.getLogger(FeedFetches.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
  private static final int NOT_MODIFIED = 304;

  private final FeedSettings settings;
  private final Feeds feeds;
  private final Importing importing;
  private final Clock clock;

  FeedFetches(FeedSettings settings, Feeds feeds, Importing importing, Clock clock) {
    this.settings = settings;
    this.feeds = feeds;
    this.importing = importing;
    this.clock = clock;
  }

  /** Whether there is any. */
  public boolean areAny() {
    return !settings.feeds().isEmpty();
  }

  /** Fetches what is due now; what fails is told to the log and tried again later. */
  public void fetchDue() throws InterruptedException {
    for (var feed : settings.feeds().entrySet()) {
      State state = feeds.of(feed.getKey());
      if (!state.dueAt().isAfter(clock.instant())) {
        feeds.keep(feed.getKey(), fetched(feed.getKey(), feed.getValue(), state));
      }
    }
  }

  private State fetched(String name, FeedSettings.Feed feed, State state)
      throws InterruptedException {
    try (var client = client()) {
      var answer = client.send(request(feed, state), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return taken(name, feed, state, answer, body);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warnf("Feed %s cannot be fetched now: %s", name, e);
      return failed(state, Optional.empty());
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private static HttpRequest request(FeedSettings.Feed feed, State state) {
    var request = HttpRequest.newBuilder(feed.url()).timeout(PATIENCE);
    state.etag().ifPresent(etag -> request.header("If-None-Match", etag));
    state.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
    return request.build();
  }

  private State taken(
      String name,
      FeedSettings.Feed feed,
      State state,
      HttpResponse<InputStream> answer,
      InputStream body)
      throws IOException {
    return switch (answer.statusCode()) {
      case 200 -> imported(name, feed, answer, body);
      case NOT_MODIFIED -> next(feed, state.etag(), state.lastModified());
      default -> {
        LOG.warnf("Feed %s answers %d", name, answer.statusCode());
        yield failed(state, retryAfter(answer));
      }
    };
  }

  private State imported(
      String name, FeedSettings.Feed feed, HttpResponse<InputStream> answer, InputStream body)
      throws IOException {
    var content = new Limited(body, settings.maxFeedSize().asLongValue());
    Optional<byte[]> mapping =
        feed.mapping().isPresent()
            ? Optional.of(Files.readAllBytes(feed.mapping().get()))
            : Optional.empty();
    ImportReport report =
        importing.run(
            new Importing.Order(feed.format(), name, false),
            new Material(name, content, mapping),
            items -> {});
    report.told().forEach(fault -> LOG.warnf("Feed %s", fault));
    LOG.infof(
        "Feed %s: added %d, updated %d, unchanged %d, faults %d",
        name, report.added(), report.updated(), report.unchanged(), report.faults());
    if (content.isBrokenOff()) {
      return failed(State.NEW, Optional.empty());
    }
    return next(feed, header(answer, "ETag"), header(answer, "Last-Modified"));
  }

  private State next(FeedSettings.Feed feed, Optional<String> etag, Optional<String> modified) {
    return new State(etag, modified, 0, clock.instant().plus(feed.every()));
  }

  private State failed(State state, Optional<Duration> wait) {
    int failures = state.failures() + 1;
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 20));
    Duration pause = wait.orElse(doubled);
    Instant due = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    return new State(state.etag(), state.lastModified(), failures, due);
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
    return header(answer, "Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(Long::parseLong)
        .map(Duration::ofSeconds);
  }

  private static Optional<String> header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name);
  }
}
