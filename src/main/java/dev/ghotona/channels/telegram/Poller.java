package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Asks Telegram for updates again and again. An update is confirmed, by asking for those after it,
 * only when it is stored; what was not stored comes again. Only one replica does this.
 */
@ApplicationScoped
class Poller {
  private static final Logger LOG = Logger.getLogger(Poller.class);

  /** A poll that failed: soon again, then seldom. */
  private static final Backoff PAUSES =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Integer.MAX_VALUE);

  private final BotApi api;
  private final Batch batch;
  private final TelegramSettings settings;
  private final Pulse pulse;

  Poller(BotApi api, Batch batch, TelegramSettings settings, Pulse pulse) {
    this.api = api;
    this.batch = batch;
    this.settings = settings;
    this.pulse = pulse;
  }

  /** Polls until it is interrupted. */
  void run() throws InterruptedException {
    int stored = 0;
    int failures = 0;
    while (true) {
      Round round = round(stored, failures);
      stored = round.stored();
      failures = round.pause().isZero() ? 0 : failures + 1;
      pulse.polled(round.pause().isZero());
      Thread.sleep(round.pause());
    }
  }

  /**
   * What came of asking once.
   *
   * @param stored the last update up to which all are stored
   * @param pause how long to wait before asking again
   */
  private record Round(int stored, Duration pause) {}

  private Round round(int stored, int failures) throws InterruptedException {
    var outcome = api.poll(new NewUpdates(stored, settings.pollWait()));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Duration backoff = PAUSES.after(Math.min(failures + 1, 30), ThreadLocalRandom.current());
    return switch (outcome) {
      case Outcome.Done<ArrayList<Update>>(var updates) -> taken(updates, stored, backoff);
      case Outcome.Refused<ArrayList<Update>> refused ->
          new Round(stored, explained(refused, failures, backoff));
      case Outcome.Unreached<ArrayList<Update>>(String reason) -> {
        LOG.warnf("Telegram cannot be reached (%s); asked again in %s", reason, backoff);
        yield new Round(stored, backoff);
      }
    };
  }

  private Round taken(List<Update> updates, int stored, Duration backoff)
      throws InterruptedException {
    int last = batch.take(updates, stored);
    boolean all = updates.isEmpty() || updates.getLast().getUpdateId() == last;
    if (!all) {
      LOG.warnf("Updates after %d are not stored; they are fetched again in %s", last, backoff);
    }
    return new Round(last, all ? Duration.ZERO : backoff);
  }

  private static Duration explained(Outcome.Refused<?> refused, int failures, Duration backoff) {
    Duration pause = refused.retryAfter().orElse(backoff);
    String why =
        switch (refused.code()) {
          case 409 ->
              refused.says("webhook")
                  ? "a webhook is set for this bot, so that it cannot be polled"
                  : "another process polls this bot: give each program a bot of its own";
          case 401, 404 -> "Telegram does not know the token: it was revoked, or mistyped";
          default -> "Telegram refuses";
        };
    // Once in full, then quietly: the pauses grow, and the readiness data goes on telling.
    if (failures == 0) {
      LOG.warnf("%s (%d %s); asked again in %s", why, refused.code(), refused.description(), pause);
    } else {
      LOG.debugf("%d again; asked again in %s", refused.code(), pause);
    }
    return pause;
  }
}
