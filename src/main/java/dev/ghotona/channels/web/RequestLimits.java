package dev.ghotona.channels.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many requests each caller has left, in this process. */
@Singleton
class RequestLimits {
  private final LimitSettings settings;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  RequestLimits(LimitSettings settings, Clock clock) {
    this.settings = settings;
    this.time = meter(clock);
    this.buckets = Caffeine.newBuilder().maximumSize(settings.callers()).build();
  }

  /**
   * Counts a request.
   *
   * @return how long the caller has to wait before the next is taken; zero: this one is taken
   */
  Duration wait(Caller caller) {
    if (settings.requests() <= 0 || (caller.isLoopback() && !settings.loopback())) {
      return Duration.ZERO;
    }
    var probe = buckets.get(caller.network(), unknown -> full()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  private Bucket full() {
    var limit =
        Bandwidth.builder()
            .capacity(settings.requests())
            .refillGreedy(settings.requests(), settings.period())
            .build();
    return Bucket.builder().addLimit(limit).withCustomTimePrecision(time).build();
  }

  private static TimeMeter meter(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
