package dev.ghotona.conversation;

import dev.ghotona.conversation.Receipt.Reason;
import dev.ghotona.domain.Stage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Takes deliveries in, and returns once they are on disk. Thread-safe. */
public final class Receiver {
  private final Inbox inbox;
  private final Bell work;
  private final Duration patience;
  private final Semaphore room;
  private final Consumer<Happening> happenings;
  private volatile boolean closed;

  /**
   * @param work rung once a delivery is stored
   * @param patience how long a caller waits; platforms want their answer within three seconds
   * @param most how many callers may wait at once
   */
  public Receiver(
      Inbox inbox, Bell work, Duration patience, int most, Consumer<Happening> happenings) {
    this.inbox = inbox;
    this.work = work;
    this.patience = patience;
    this.room = new Semaphore(most);
    this.happenings = happenings;
  }

  /** Stores a delivery. Never throws for what the store does. */
  public Receipt receive(Delivery delivery) {
    Receipt receipt = closed ? new Receipt.Refused(Reason.SHUTTING_DOWN) : taken(delivery);
    happenings.accept(new Happening.Received(delivery, receipt));
    return receipt;
  }

  private Receipt taken(Delivery delivery) {
    return Stage.RECEIVE.of(delivery.trace(), () -> stored(delivery));
  }

  /** Takes nothing from now on; those that are being stored still are. */
  public void close() {
    closed = true;
  }

  /** Whether it takes deliveries. */
  public boolean isOpen() {
    return !closed;
  }

  /** Whether another caller may wait now. */
  boolean hasRoom() {
    return room.availablePermits() > 0;
  }

  private Receipt stored(Delivery delivery) {
    if (!room.tryAcquire()) {
      return new Receipt.Refused(Reason.UNAVAILABLE);
    }
    try {
      return add(delivery);
    } finally {
      room.release();
    }
  }

  private Receipt add(Delivery delivery) {
    try {
      var stored = inbox.add(delivery).toCompletableFuture();
      boolean isNew = stored.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      work.ring();
      return isNew ? new Receipt.Stored() : new Receipt.Doubled();
    } catch (TimeoutException slow) {
      return new Receipt.Refused(Reason.SLOW);
    } catch (ExecutionException unavailable) {
      return new Receipt.Refused(Reason.UNAVAILABLE);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return new Receipt.Refused(Reason.SHUTTING_DOWN);
    }
  }
}
