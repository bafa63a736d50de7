package dev.ghotona.conversation;

import dev.ghotona.domain.Periods;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Erases what has been kept for long enough, again and again; of several replicas only one does.
 */
public final class Retention {
  /** Short beside the shortest of the periods, which is half an hour. */
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

  private final Records records;
  private final Periods periods;
  private final Clock clock;
  private final Leaders leaders;
  private final Consumer<Happening> happenings;
  private volatile Leader leader;

  public Retention(
      Records records,
      Periods periods,
      Leaders leaders,
      Clock clock,
      Consumer<Happening> happenings) {
    this.records = records;
    this.periods = periods;
    this.leaders = leaders;
    this.clock = clock;
    this.happenings = happenings;
  }

  /** Begins to sweep, or to stand by. */
  public void start() {
    leader = leaders.lead("retention", lease -> sweepOnAndOn());
  }

  /** Sweeps no more, so that another may; takes as long as {@link Leader#close}. */
  public void stop() {
    if (leader != null) {
      leader.close();
    }
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

  // No fence: to erase once more what is too old does no harm.
  private void sweepOnAndOn() throws InterruptedException {
    while (true) {
      try {
        sweep();
      } catch (RuntimeException fault) {
        happenings.accept(new Happening.Stumbled("retention", fault));
      }
      Thread.sleep(BETWEEN_SWEEPS);
    }
  }
}
