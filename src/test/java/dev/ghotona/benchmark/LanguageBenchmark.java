package dev.ghotona.benchmark;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.language.LanguageIdentifier;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long it takes to tell the language of one question.
 *
 * <p>{@code ./mvnw -q test-compile exec:exec@benchmark -Dbenchmark=LanguageBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LanguageBenchmark {
  private final LanguageIdentifier identifier = new LanguageIdentifier();

  @Param({
    "kobe?",
    "aiims hospital er server koto din off chilo ar ke korse eta",
    "hospital ka server kitne din band tha aur kisne kiya",
    "how long were the servers of the hospital down and who did it",
    "হাসপাতালের সার্ভার কতদিন বন্ধ ছিল আর কারা এটা করেছে?",
    "अस्पताल का सर्वर कितने दिन बंद रहा और किसने किया?",
    "এই breach এর exact time টা কেউ জানেন নাকি?"
  })
  private String question;

  /** One question. */
  @Benchmark
  public WrittenForm identify() {
    return identifier.identify(question);
  }

  /** Runs this benchmark alone. */
  public static void main(String[] args) throws RunnerException {
    var options = new OptionsBuilder().include(LanguageBenchmark.class.getSimpleName());
    new Runner(options.build()).run();
  }
}
