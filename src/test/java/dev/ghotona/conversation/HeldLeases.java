package dev.ghotona.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Leases for those tests that have one process alone: it gets whatever it asks for. */
final class HeldLeases implements Leases {
  private long token;

  static Leaders leaders() {
    var timing = new Leaders.Timing(Duration.ofSeconds(15), Duration.ofSeconds(5));
    return new Leaders(new HeldLeases(), timing, Clock.systemUTC());
  }

  @Override
  public Optional<Lease> acquire(String name, String holder, Duration duration) {
    return Optional.of(new Lease(name, holder, ++token));
  }

  @Override
  public boolean renew(Lease lease, Duration duration) {
    return true;
  }

  @Override
  public void release(Lease lease) {}

  @Override
  public boolean fence(Lease lease) {
    return true;
  }
}
