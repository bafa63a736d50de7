package dev.ghotona.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Erases what has been kept for long enough, again and again. */
public final class Retention {
  /** Short beside the shortest of the periods, which is half an hour. */
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

  private final Records records;
  private final Periods periods;
  private final Clock clock;
  private final Loop loop;

  /** For how long each is kept; see {@link Records.Horizons}. */
  public record Periods(
      Duration texts,
      Duration receipts,
      Duration dialogues,
      Duration languages,
      Duration replies,
      Duration deadLetters,
      Duration questions) {}

  public Retention(Records records, Periods periods, Clock clock, Consumer<Happening> happenings) {
    this.records = records;
    this.periods = periods;
    this.clock = clock;
    this.loop = new Loop("retention", this::sweepOnce, new Bell(), BETWEEN_SWEEPS, happenings);
  }

  /** Begins to sweep. */
  public void start() {
    loop.start();
  }

  /** Sweeps no more; false where a sweep under way took too long. */
  public boolean stop(Duration patience) {
    return loop.stop(patience);
  }

  /** Erases what is too old now, and returns how many rows that were. */
  public long sweep() {
    Instant now = clock.instant();
    return records.erase(
        new Records.Horizons(
            now.minus(periods.texts()),
            now.minus(periods.receipts()),
            now.minus(periods.dialogues()),
            now.minus(periods.languages()),
            now.minus(periods.replies()),
            now.minus(periods.deadLetters()),
            now.minus(periods.questions())));
  }

  /** Tells the loop that there is nothing more to do. */
  private int sweepOnce() {
    sweep();
    return 0;
  }
}
