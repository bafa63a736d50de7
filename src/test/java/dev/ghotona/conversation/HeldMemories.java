package dev.ghotona.conversation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Memories for those tests of the core that have no store. */
final class HeldMemories implements Memories, Records {
  private final Map<Party, Memory> held = new ConcurrentHashMap<>();

  @Override
  public Memory of(Party party) {
    return held.getOrDefault(party, Memory.NONE);
  }

  @Override
  public void keep(Change change) {
    held.put(change.party(), change.after());
  }

  @Override
  public long erasePerson(String channel, String person) {
    int before = held.size();
    held.keySet().removeIf(p -> p.chat().channel().equals(channel) && p.person().equals(person));
    return before - held.size();
  }

  @Override
  public long erase(Horizons horizons) {
    throw new UnsupportedOperationException();
  }
}
