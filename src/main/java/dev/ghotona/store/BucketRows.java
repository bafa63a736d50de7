package dev.ghotona.store;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Buckets as rows that are compared and swapped: Bucket4j's own stores know PostgreSQL and not
 * SQLite, and hold a row locked while they reckon. A row goes once its bucket is sure to be full.
 */
final class BucketRows extends AbstractCompareAndSwapBasedProxyManager<String> {
  private static final String READ = "select state from bucket where name = ?";

  private static final String ADD =
      "insert into bucket (name, state, full_at) values (?, ?, ?) on conflict (name) do nothing";

  private static final String SWAP =
      "update bucket set state = ?, full_at = ? where name = ? and state = ?";

  private static final String REMOVE = "delete from bucket where name = ?";
  private static final String SWEEP = "delete from bucket where full_at < ?";
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
  private static final HexFormat HEX = HexFormat.of();

  private final Transactions transactions;
  private final Commits commits;
  private final Clock clock;
  private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

  BucketRows(Transactions transactions, Commits commits, Clock clock) {
    super(ClientSideConfig.getDefault().withClientClock(meter(clock)));
    this.transactions = transactions;
    this.commits = commits;
    this.clock = clock;
  }

  private static TimeMeter meter(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return clock.millis() * 1_000_000;
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String name) {
    sweep();
    return new Row(name);
  }

  private void sweep() {
    Instant now = clock.instant();
    Instant last = swept.get();
    if (last.plus(BETWEEN_SWEEPS).isBefore(now) && swept.compareAndSet(last, now)) {
      commits.change(SWEEP, now);
    }
  }

  @Override
  public void removeProxy(String name) {
    Commits.await(commits.change(REMOVE, name));
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String name) {
    throw new UnsupportedOperationException();
  }

  /** One bucket's row. */
  private final class Row implements CompareAndSwapOperation {
    private final String name;

    Row(String name) {
      this.name = name;
    }

    @Override
    public Optional<byte[]> getStateData(Optional<Long> timeout) {
      List<String> found =
          transactions.read(session -> session.query(READ, row -> row.getString(1), name));
      return found.stream().findFirst().map(HEX::parseHex);
    }

    @Override
    public boolean compareAndSwap(
        byte[] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
      String written = HEX.formatHex(after);
      Instant full = fullAt(state);
      var change =
          before == null
              ? commits.change(ADD, name, written, full)
              : commits.change(SWAP, written, full, name, HEX.formatHex(before));
      return Commits.await(change) == 1;
    }

    private Instant fullAt(RemoteBucketState state) {
      long now = clock.millis() * 1_000_000;
      return clock.instant().plusNanos(state.calculateFullRefillingTime(now)).plus(BETWEEN_SWEEPS);
    }
  }
}
