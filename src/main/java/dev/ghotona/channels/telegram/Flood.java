package dev.ghotona.channels.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notices who writes faster than anybody reads: they are told once, and heard again when a while
 * has passed. Counted by each process for itself, and kept nowhere.
 */
@ApplicationScoped
class Flood {
  /** So many people are counted at once; those who wrote first are forgotten first. */
  private static final int MOST_COUNTED = 10_000;

  private final int most;
  private final Duration period;
  private final Clock clock;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  Flood(TelegramSettings settings, Clock clock) {
    this.most = settings.flood().messages();
    this.period = settings.flood().period();
    this.clock = clock;
  }

  /** What is to become of a message. */
  enum Verdict {
    HEARD,
    /** It is told that this is too fast. */
    TOLD,
    DROPPED
  }

  /** How often somebody has written since. */
  private record Count(Instant since, int messages) {}

  /** What is to become of the next message of this person. */
  synchronized Verdict verdict(String person) {
    int before = current(person).messages();
    if (before < most) {
      return Verdict.HEARD;
    }
    return before == most ? Verdict.TOLD : Verdict.DROPPED;
  }

  /** Counts a message that has come to be stored. */
  synchronized void count(String person) {
    Count now = current(person);
    counts.put(person, new Count(now.since(), now.messages() + 1));
    if (counts.size() > MOST_COUNTED) {
      counts.remove(counts.keySet().iterator().next());
    }
  }

  private Count current(String person) {
    Instant now = clock.instant();
    Count known = counts.get(person);
    if (known != null && known.since().plus(period).isAfter(now)) {
      return known;
    }
    counts.remove(person);
    return new Count(now, 0);
  }
}
