package dev.ghotona.store;

import dev.ghotona.conversation.Leases;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The way from one process to the leases, which can break or get stuck. */
final class CutLine implements Leases {
  private final Leases leases;
  private volatile boolean cut;
  private volatile CountDownLatch stuck = new CountDownLatch(0);

  CutLine(Leases leases) {
    this.leases = leases;
  }

  void cut() {
    cut = true;
  }

  void hang() {
    stuck = new CountDownLatch(1);
  }

  void mend() {
    stuck.countDown();
  }

  @Override
  public Optional<Lease> acquire(String name, String holder, Duration duration) {
    pass();
    return leases.acquire(name, holder, duration);
  }

  @Override
  public boolean renew(Lease lease, Duration duration) {
    pass();
    return leases.renew(lease, duration);
  }

  @Override
  public void release(Lease lease) {
    pass();
    leases.release(lease);
  }

  @Override
  public boolean fence(Lease lease) {
    pass();
    return leases.fence(lease);
  }

  private void pass() {
    try {
      stuck.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (cut) {
      throw new IllegalStateException("cut off");
    }
  }
}
