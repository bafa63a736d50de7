package dev.ghotona.conversation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Memories for those tests of the core that have no store. */
final class HeldMemories implements Memories {
  private final Map<Party, Memory> held = new ConcurrentHashMap<>();

  @Override
  public Memory of(Party party) {
    return held.getOrDefault(party, Memory.NONE);
  }

  @Override
  public void keep(Change change) {
    held.put(change.party(), change.after());
  }
}
