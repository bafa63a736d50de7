package dev.ghotona.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Answers over HTTP beside endpoints that only read, or read and write, a row: in one program, one
 * after the other, twice. Not run by verify: its name does not end in Test.
 */
@QuarkusTest
@TestProfile(AskPace.Build.class)
class AskPace {
  private static final Duration WARM_UP = Duration.ofSeconds(4);
  private static final Duration MEASURED = Duration.ofSeconds(5);
  private static final String FOUND = "| %s | %.0f | %.1f ms | %.1f ms |\n";
  private static final String RATIO = "| ratio | %.2f | %.1f | %.1f |\n";

  /** With the endpoints to compare. */
  public static class Build implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return "test,pace";
    }
  }

  private enum Kind {
    ASK("api/ask", "`/api/ask`", false),
    READ("bare/read", "one indexed read", false),
    TALK("api/ask", "`/api/ask` with a conversation", true),
    UPSERT("bare/upsert", "one read and upsert", true);

    private final String path;
    private final String label;
    private final boolean conversation;

    Kind(String path, String label, boolean conversation) {
      this.path = path;
      this.label = label;
      this.conversation = conversation;
    }
  }

  private record Found(double perSecond, double p50, double p99) {}

  @Inject DataSource dataSource;

  @TestHTTPResource("/")
  URI here;

  @Test
  void answers_beside_one_read_and_beside_one_read_and_upsert() throws Exception {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute("create table bare (id text primary key, body text)");
    }
    List<String> questions = questions();
    Map<Kind, Found> found = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      load(kind, questions).most(WARM_UP);
    }
    for (Kind kind : Kind.values()) {
      found.put(kind, measure(load(kind, questions)));
    }
    write(found);
    assertThat(found).allSatisfy((kind, one) -> assertThat(one.perSecond()).isPositive());
  }

  private static Found measure(Load load) {
    double most = load.most(MEASURED);
    List<Double> millis = load.even(most / 2, MEASURED);
    return new Found(most, millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100));
  }

  private Load load(Kind kind, List<String> questions) {
    LongFunction<String> bodies =
        number -> body(questions.get((int) (number % questions.size())), kind, number);
    return new Load(here.resolve(kind.path), bodies);
  }

  private static String body(String text, Kind kind, long number) {
    String conversation =
        kind.conversation ? ", \"conversation\": \"pace-0123456789-" + number % 1000 + "\"" : "";
    return "{\"text\": \"" + text.replace("\"", "\\\"") + "\"" + conversation + "}";
  }

  private static List<String> questions() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/benchmark/questions.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t")[1].replace("{}", "AIIMS"))
        .toList();
  }

  private static void write(Map<Kind, Found> found) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("| What | Per second | p50 at half of it | p99 at half of it |\n|---|---|---|---|\n");
    found.forEach((kind, one) -> lines.add(row(kind, one)));
    lines.add(ratio(found.get(Kind.ASK), found.get(Kind.READ)));
    lines.add(ratio(found.get(Kind.TALK), found.get(Kind.UPSERT)));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "ask-pace.md"), String.join("", lines));
  }

  private static String row(Kind kind, Found one) {
    return FOUND.formatted(kind.label, one.perSecond(), one.p50(), one.p99());
  }

  private static String ratio(Found one, Found bare) {
    return RATIO.formatted(
        one.perSecond() / bare.perSecond(), one.p50() / bare.p50(), one.p99() / bare.p99());
  }
}
