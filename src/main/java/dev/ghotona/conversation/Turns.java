package dev.ghotona.conversation;

import java.time.Instant;
import java.util.List;

/** The port by which waiting deliveries are answered: all that an answer changes, in one. */
public interface Turns {
  /**
   * Takes the longest waiting deliveries, lets them be answered, and stores what became of them in
   * one transaction; where that fails, all of them wait as before. Deliveries of one chat come in
   * their order, and no two calls, in whatever process, settle those of one chat at once.
   *
   * @param most how many at most
   * @param now those that were postponed for longer still wait, and with them their chats
   * @return what was stored; empty where nothing waits, or others were faster
   * @throws StoreUnavailable where it cannot be read or stored
   */
  List<Settled> take(int most, Instant now, Answering answering);

  /** Answers deliveries, each after those before it; changes nothing itself. */
  interface Answering {
    /** What becomes of each, in the same order; one that is left out waits as before. */
    List<Settled> answer(List<Waiting> deliveries);
  }
}
