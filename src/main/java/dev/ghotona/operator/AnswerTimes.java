package dev.ghotona.operator;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** Counts requests by how long they took, so that the slowest of several replicas can be told. */
@Singleton
class AnswerTimes {
  private static final String REQUESTS = "http.server.requests";

  /** Nanoseconds: from an answer out of memory to one whose asker has gone. */
  private static final double[] BUCKETS =
      DoubleStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000)
          .map(millis -> millis * Duration.ofMillis(1).toNanos())
          .toArray();

  @Produces
  @Singleton
  MeterFilter buckets() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig config) {
        return REQUESTS.equals(id.getName()) ? withBuckets(config) : config;
      }
    };
  }

  private static DistributionStatisticConfig withBuckets(DistributionStatisticConfig config) {
    return DistributionStatisticConfig.builder()
        .serviceLevelObjectives(BUCKETS)
        .build()
        .merge(config);
  }
}
