package dev.ghotona.ingest;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import dev.ghotona.domain.Feeds;
import dev.ghotona.domain.Feeds.State;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Fetches feeds that are due and imports them. A feed that says that it has not changed sends
 * nothing; one that fails, or sends what cannot be read as its format, is asked again after a while
 * that doubles, or when it says itself.
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
      State state = known(feed.getKey(), feed.getValue());
      if (!state.dueAt().isAfter(clock.instant())) {
        feeds.keep(feed.getKey(), fetched(feed.getKey(), feed.getValue(), state));
      }
    }
  }

  private State known(String name, FeedSettings.Feed feed) {
    String fingerprint = fingerprint(feed);
    return feeds
        .of(name)
        .filter(state -> state.fingerprint().equals(fingerprint))
        .orElseGet(() -> State.never(fingerprint));
  }

  // Who reads it otherwise, or elsewhere, has not got what the feed says has not changed.
  private static String fingerprint(FeedSettings.Feed feed) {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes((feed.url() + "\n" + feed.format() + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      mapping(feed).ifPresent(whole::writeBytes);
    } catch (IOException unread) {
      LOG.debugf(unread, "The mapping of %s cannot be read: its fetch will tell", feed.url());
    }
    return UUID.nameUUIDFromBytes(whole.toByteArray()).toString();
  }

  private static Optional<byte[]> mapping(FeedSettings.Feed feed) throws IOException {
    return feed.mapping().isPresent()
        ? Optional.of(Files.readAllBytes(feed.mapping().get()))
        : Optional.empty();
  }

  private State fetched(String name, FeedSettings.Feed feed, State state)
      throws InterruptedException {
    try (FeedClient client = client(feed.url())) {
      var answer = client.get(state.etag().orElse(null), state.lastModified().orElse(null));
      return taken(name, feed, state, answer);
    } catch (IOException | RuntimeException e) {
      if (e.getCause() instanceof InterruptedException asked) {
        throw asked;
      }
      LOG.warnf("Feed %s cannot be fetched now: %s", name, e);
      return failed(state, Optional.empty());
    }
  }

  private static FeedClient client(URI feed) {
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(feed)
        .connectTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .readTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .followRedirects(true)
        .disableDefaultMapper(true)
        .build(FeedClient.class);
  }

  private State taken(
      String name, FeedSettings.Feed feed, State state, RestResponse<InputStream> answer)
      throws IOException, InterruptedException {
    return switch (answer.getStatus()) {
      case 200 -> imported(name, feed, state, answer);
      case NOT_MODIFIED -> next(feed, state, state.etag(), state.lastModified());
      default -> {
        LOG.warnf("Feed %s answers %d", name, answer.getStatus());
        yield failed(state, retryAfter(answer));
      }
    };
  }

  private State imported(
      String name, FeedSettings.Feed feed, State state, RestResponse<InputStream> answer)
      throws IOException, InterruptedException {
    var content = new Limited(answer.getEntity(), settings.maxFeedSize().asLongValue());
    ImportReport report =
        importing.run(
            new Importing.Order(feed.format(), name, false),
            new Material(name, content, mapping(feed)),
            items -> {});
    report.told().forEach(fault -> LOG.warnf("Feed %s", fault));
    LOG.infof(
        "Feed %s: added %d, updated %d, unchanged %d, faults %d",
        name, report.added(), report.updated(), report.unchanged(), report.faults());
    if (content.isBrokenOff() || !report.readable()) {
      LOG.warnf("Feed %s cannot be read as %s", name, feed.format().tag());
      return failed(state.forgotten(), Optional.empty());
    }
    return next(
        feed, state, header(answer, HttpHeaders.ETAG), header(answer, HttpHeaders.LAST_MODIFIED));
  }

  private State next(
      FeedSettings.Feed feed, State state, Optional<String> etag, Optional<String> modified) {
    return new State(state.fingerprint(), etag, modified, 0, clock.instant().plus(feed.every()));
  }

  private State failed(State state, Optional<Duration> wait) {
    int failures = state.failures() + 1;
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 20));
    Duration pause = wait.orElse(doubled);
    Instant due = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    return new State(state.fingerprint(), state.etag(), state.lastModified(), failures, due);
  }

  private Optional<Duration> retryAfter(RestResponse<?> answer) {
    return header(answer, HttpHeaders.RETRY_AFTER).flatMap(this::wait);
  }

  // In seconds, or until a date.
  private Optional<Duration> wait(String retryAfter) {
    if (retryAfter.matches("\\d{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    try {
      Instant until = RFC_1123_DATE_TIME.parse(retryAfter, Instant::from);
      return Optional.of(Duration.between(clock.instant(), until));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(RestResponse<?> answer, String name) {
    return Optional.ofNullable(answer.getHeaderString(name));
  }
}
