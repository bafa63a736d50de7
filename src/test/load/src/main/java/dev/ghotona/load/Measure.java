package dev.ghotona.load;

import java.io.IOException;
import java.time.Duration;

/** Measures one kind of request on one program. */
final class Measure {
  private static final Duration QUIET = Duration.ofMillis(700);
  private static final long LONGEST = Duration.ofSeconds(60).toNanos();

  private final Program program;
  private final Platforms platforms;
  private final Load load;
  private final Kind kind;

  Measure(Program program, Platforms platforms, Requests requests, Kind kind) {
    this.program = program;
    this.platforms = platforms;
    this.load = new Load(requests, program.port(), kind);
    this.kind = kind;
  }

  /** Asks as much as can be until so many are answered, but no longer than for so many turns. */
  void warmUp(Duration turn, long enough, int turns) throws InterruptedException {
    long answered = 0;
    for (int i = 0; i < turns && answered < enough; i++) {
      answered += load.most(turn).answered();
      awaitReplies();
    }
  }

  /** The most for a time, then half of it for a time. */
  Figures take(Duration time) throws InterruptedException, IOException {
    double most = most(time);
    double before = program.worked();
    Load.Found half = load.even(most / 2, time);
    awaitReplies();
    double micros = (program.worked() - before) * 1e6 / half.answered();
    return new Figures(most, micros, half.p50(), half.p99());
  }

  /** In a second; where answers come later, until the last of them has come. */
  private double most(Duration time) throws InterruptedException {
    long began = System.nanoTime();
    Load.Found found = load.most(time);
    if (!kind.isAnsweredLater()) {
      return found.perSecond();
    }
    awaitReplies();
    return found.answered() / ((platforms.lastAt() - began) / 1e9);
  }

  private void awaitReplies() throws InterruptedException {
    long end = System.nanoTime() + LONGEST;
    long seen = -1;
    while (kind.isAnsweredLater() && platforms.replies() != seen && System.nanoTime() < end) {
      seen = platforms.replies();
      Thread.sleep(QUIET);
    }
  }
}
