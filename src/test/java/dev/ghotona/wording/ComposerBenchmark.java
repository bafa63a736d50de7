package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Language;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to word one answer: a plain one of two claims, and all of an incident's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComposerBenchmark {
  private final Composer composer = PlainMessages.composer();
  private final Answer two =
      new Answer.Told(
          Fictional.RIVER_BANK, Answer.Verdict.YES, List.of(Fictional.ATTACKER, Fictional.METHOD));
  private final Answer all =
      new Answer.Told(
          Fictional.RIVER_BANK, Answer.Verdict.NONE, Fictional.RIVER_BANK.currentClaims());

  @Param({"BENGALI", "ENGLISH", "HINDI"})
  private Language language;

  @Benchmark
  public Reply two_claims() {
    return composer.compose(two, language);
  }

  @Benchmark
  public Reply seven_claims() {
    return composer.compose(all, language);
  }
}
