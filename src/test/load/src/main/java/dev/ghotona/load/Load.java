package dev.ghotona.load;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.config.SessionLimitPolicy;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.api.HttpRequestWriter;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.Unpooled;
import java.time.Duration;

/** Requests of one kind to a port of this machine. What is not answered by 200 ends the run. */
final class Load {
  private static final int CALLERS = 32;
  private static final int MOST_UNDER_WAY = 512;

  // The load's one thread makes a body and then its headers; static, since Hyperfoil has what it
  // runs be serializable.
  private static Requests requests;
  private static Request request;
  private static Kind kindOfRun;

  private final int port;
  private final Kind kind;

  /** What came of a load. */
  record Found(long answered, double perSecond, double p50, double p99) {}

  Load(Requests all, int port, Kind kind) {
    requests = all;
    kindOfRun = kind;
    this.port = port;
    this.kind = kind;
  }

  /** As many as there can be: each of 32 callers asks again once it is answered. */
  Found most(Duration time) {
    return run(time, phase -> phase.always(CALLERS));
  }

  /** So many a second, evenly, whether or not what came before is answered. */
  Found even(double perSecond, Duration time) {
    return run(
        time,
        phase ->
            phase
                .constantRate(0)
                .usersPerSec(perSecond)
                .variance(false)
                .maxSessions(MOST_UNDER_WAY)
                .sessionLimitPolicy(SessionLimitPolicy.CONTINUE));
  }

  private interface Model {
    PhaseBuilder<?> in(PhaseBuilder.Catalog phase);
  }

  private Found run(Duration time, Model model) {
    var all = new StatisticsSnapshot();
    Benchmark benchmark = benchmark(time, model);
    new LocalSimulationRunner(
            benchmark, (phase, step, metric, found, ready) -> all.add(found), null, null)
        .run();
    if (all.errors() + all.invalid > 0 || all.responseCount == 0) {
      throw new IllegalStateException(kind + " failed: " + all);
    }
    return new Found(
        all.responseCount,
        all.responseCount / (time.toMillis() / 1e3),
        all.histogram.getValueAtPercentile(50) / 1e6,
        all.histogram.getValueAtPercentile(99) / 1e6);
  }

  private Benchmark benchmark(Duration time, Model model) {
    var builder = BenchmarkBuilder.builder().name(kind.name()).threads(1);
    builder
        .addPlugin(HttpPluginBuilder::new)
        .http()
        .protocol(Protocol.HTTP)
        .host("127.0.0.1")
        .port(port)
        .allowHttp2(false)
        .requestTimeout(30_000)
        .sharedConnections(MOST_UNDER_WAY);
    model
        .in(builder.addPhase("load"))
        .duration(time.toMillis())
        .scenario()
        .initialSequence("request")
        .step(HttpStepCatalog.SC)
        .httpRequest(HttpMethod.POST)
        .path(kind.path())
        .body((session, connection) -> Unpooled.wrappedBuffer(made().body()))
        .headerAppender((session, writer) -> writeHeaders(writer));
    return builder.build();
  }

  private static Request made() {
    request = requests.next(kindOfRun);
    return request;
  }

  private static void writeHeaders(HttpRequestWriter writer) {
    request.headers().forEach(writer::putHeader);
  }
}
