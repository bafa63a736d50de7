package dev.ghotona.conversation;

/** The port by which a chat follows its platform, which has given it another id. */
public interface Chats {
  /**
   * Moves all that is kept of a chat: what waits, what is to be sent, what is remembered; what is
   * already remembered under the new id stays. On disk on return; without effect the second time.
   *
   * @throws StoreUnavailable where it cannot be moved
   */
  void move(Address from, Address to);
}
