package dev.ghotona.conversation;

import java.util.List;

/** The port by which waiting deliveries are answered: all that an answer changes, in one. */
public interface Turns {
  /**
   * Takes the longest waiting deliveries, lets them be answered, and stores what became of them in
   * one transaction; where that fails, all of them wait as before. Deliveries of one chat come in
   * their order, and no two calls, in whatever process, settle those of one chat at once.
   *
   * @param most how many at most
   * @return what was stored; empty where nothing waits, or others were faster
   * @throws StoreUnavailable where it cannot be read or stored
   */
  List<Settled> take(int most, Answering answering);

  /** Answers deliveries, each after those before it; changes nothing itself. */
  interface Answering {
    /** What becomes of each, in the same order. */
    List<Settled> answer(List<Waiting> deliveries);
  }
}
