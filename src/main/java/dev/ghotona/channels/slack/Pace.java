package dev.ghotona.channels.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One message a second to each channel, as Slack asks of those who post. */
final class Pace {
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /** So many channels are remembered before those that are free are forgotten. */
  private static final int MOST = 1000;

  private final Map<String, Instant> free = new ConcurrentHashMap<>();

  /** How long a message has to wait; zero: it may go now, and counts. */
  Duration hold(String channel, Instant now) {
    if (free.size() > MOST) {
      free.values().removeIf(at -> !at.isAfter(now));
    }
    Instant[] until = {now};
    free.compute(
        channel,
        (c, at) -> {
          until[0] = at == null || !at.isAfter(now) ? now : at;
          return until[0].equals(now) ? now.plus(BETWEEN) : at;
        });
    return Duration.between(now, until[0]);
  }
}
