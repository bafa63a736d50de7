package dev.ghotona.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The port by which deliveries are stored and counted. */
public interface Inbox {
  /**
   * Stores a delivery, unless one with its channel, workspace and id is there; deliveries of many
   * callers may share a commit.
   *
   * @return once it is on disk: whether it is new; else fails with {@link StoreUnavailable}
   */
  CompletionStage<Boolean> add(Delivery delivery);

  /**
   * Whether somebody has spoken to us in this chat, as far back as receipts are kept.
   *
   * @throws StoreUnavailable where that cannot be read
   */
  boolean knows(Address chat);

  /**
   * How much waits now.
   *
   * @throws StoreUnavailable where it cannot be read
   */
  Depth depth();

  /**
   * How much waits.
   *
   * @param waiting deliveries to be answered
   * @param oldest when the oldest of them was received
   * @param toSend replies to be sent
   * @param dead dead letters, both ways
   */
  record Depth(long waiting, Optional<Instant> oldest, long toSend, long dead) {}
}
