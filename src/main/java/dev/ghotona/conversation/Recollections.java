package dev.ghotona.conversation;

import dev.ghotona.conversation.Settled.Answered;
import dev.ghotona.conversation.Settled.Forgotten;
import dev.ghotona.domain.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered of people while several deliveries are answered at once: the store tells only
 * what it was before all of them.
 */
final class Recollections {
  private final Map<Party, Memory> memories = new HashMap<>();
  private final Map<Speaker, Optional<Language>> chosen = new HashMap<>();
  private final Set<Person> forgotten = new HashSet<>();

  /** Somebody whose preferences these are. */
  private record Speaker(String channel, String workspace, String person) {
    static Speaker of(Party party) {
      return new Speaker(party.chat().channel(), party.chat().workspace(), party.person());
    }
  }

  /** Somebody who can be forgotten. */
  private record Person(String channel, String person) {
    static Person of(Party party) {
      return new Person(party.chat().channel(), party.person());
    }
  }

  /** What is remembered of who has sent this. */
  Memory before(Waiting waiting) {
    Party party = waiting.delivery().party();
    Memory stored = forgotten.contains(Person.of(party)) ? Memory.NONE : waiting.memory();
    Memory memory = memories.getOrDefault(party, stored);
    return chosen.containsKey(Speaker.of(party))
        ? new Memory(memory.dialogue(), memory.spokenAt(), chosen.get(Speaker.of(party)))
        : memory;
  }

  void learn(Answered answered) {
    Memories.Change change = answered.memory();
    memories.put(change.party(), change.after());
    if (!change.before().language().equals(change.after().language())) {
      chosen.put(Speaker.of(change.party()), change.after().language());
    }
  }

  void forget(Forgotten one) {
    var person = Person.of(one.waiting().delivery().party());
    forgotten.add(person);
    memories.keySet().removeIf(party -> Person.of(party).equals(person));
    chosen.keySet().removeIf(s -> new Person(s.channel(), s.person()).equals(person));
  }
}
