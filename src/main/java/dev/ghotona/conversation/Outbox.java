package dev.ghotona.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The port by which replies are taken for sending, and fetched. */
public interface Outbox {
  /**
   * Stores messages that go out as they are, as the replies to a delivery that needs no answer,
   * unless one with its channel, workspace and id is there.
   *
   * @return once it is on disk: whether it is new; else fails with {@link StoreUnavailable}
   */
  CompletionStage<Boolean> add(Delivery delivery, List<String> bodies);

  /**
   * Takes messages that are due for sending, each the first unsent one of its chat, and holds them
   * until the given instant; then they are due again, lest one that died keep them.
   *
   * @param channels only of these
   * @throws StoreUnavailable where they cannot be taken
   */
  List<Outgoing> take(Set<String> channels, int most, Instant now, Instant heldUntil);

  /**
   * Stores what became of a message; on disk on return.
   *
   * @throws StoreUnavailable where it cannot be stored
   */
  void settle(Outgoing message, Fate fate);

  /** Gives messages back that were taken and not sent; they are due at once. */
  void giveBack(Collection<Outgoing> messages);

  /** Makes due what an earlier process was killed over, where no other process can hold it. */
  void recover();

  /**
   * The replies of a pulled channel's chat, in their order.
   *
   * @param after only those with a higher number
   */
  List<Ready> replies(Address chat, long after, int most);

  /**
   * The messages sent to a chat in reply to what came in one message, in their order, so that they
   * can be edited when that message is; as long as receipts are kept.
   *
   * @param subject the platform's id of the message replied to
   * @throws StoreUnavailable where they cannot be read
   */
  List<Earlier> sentFor(Address chat, String subject);

  /**
   * A message that was sent.
   *
   * @param delivery the delivery that it replies to
   * @param platformId the platform's id of it, which those that were written over share
   */
  record Earlier(long number, String delivery, String platformId) {}

  /**
   * A reply that can be fetched.
   *
   * @param delivery the delivery that it replies to
   */
  record Ready(long number, String delivery, String body) {}

  /** What becomes of a message that was taken. */
  sealed interface Fate {
    /** The platform has it: its text is erased. */
    record Sent(String platformId) implements Fate {}

    /**
     * To be tried again.
     *
     * @param counts whether the attempt counts
     */
    record Again(Instant at, boolean counts) implements Fate {}

    /** A dead letter. */
    record Dead(String reason) implements Fate {}

    /** The chat is gone: it and all that waits for its chat are dead letters. */
    record Gone(String reason) implements Fate {}
  }
}
