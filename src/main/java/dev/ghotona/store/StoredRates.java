package dev.ghotona.store;

import dev.ghotona.conversation.Rates;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Rates by Bucket4j, whose buckets are rows. */
@ApplicationScoped
class StoredRates implements Rates {
  private final ProxyManager<String> buckets;
  private final Map<String, BucketProxy> shared = new ConcurrentHashMap<>();

  StoredRates(Transactions transactions, Commits commits, Clock clock) {
    this.buckets = new BucketRows(transactions, commits, clock);
  }

  @Override
  public Duration take(String bucket, List<Rate> rates) {
    ConsumptionProbe probe =
        buckets.getProxy(bucket, () -> configuration(rates)).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  @Override
  public Duration look(String bucket, List<Rate> rates) {
    return Duration.ofNanos(
        buckets
            .getProxy(bucket, () -> configuration(rates))
            .estimateAbilityToConsume(1)
            .getNanosToWaitForRefill());
  }

  @Override
  public boolean await(String bucket, List<Rate> rates, Duration patience)
      throws InterruptedException {
    return shared(bucket, rates).asBlocking().tryConsume(1, patience, SLEEP);
  }

  private static final BlockingStrategy SLEEP = nanos -> Thread.sleep(Duration.ofNanos(nanos));

  @Override
  public void burden(String bucket, List<Rate> rates, long tokens) {
    shared(bucket, rates).consumeIgnoringRateLimits(tokens);
  }

  // Those who ask at once ask the database once: buckets that all wait for are few.
  private BucketProxy shared(String bucket, List<Rate> rates) {
    return shared.computeIfAbsent(
        bucket,
        name ->
            buckets
                .builder()
                .withOptimization(Optimizations.batching())
                .build(name, () -> configuration(rates)));
  }

  private static BucketConfiguration configuration(List<Rate> rates) {
    var configuration = BucketConfiguration.builder();
    rates.forEach(rate -> configuration.addLimit(bandwidth(rate)));
    return configuration.build();
  }

  private static Bandwidth bandwidth(Rate rate) {
    return Bandwidth.builder()
        .capacity(rate.burst())
        .refillGreedy(rate.tokens(), rate.period())
        .build();
  }
}
