package dev.ghotona.conversation;

import dev.ghotona.domain.Dialogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each chat was last about, in memory. Forgotten after a silence, and when too many chats are
 * remembered the one silent for longest goes first. Thread-safe.
 */
public final class Dialogues {
  private record Remembered(Dialogue dialogue, Instant at) {}

  private final Clock clock;
  private final Duration silence;
  private final Map<String, Remembered> remembered;

  /**
   * @param silence after this long nothing is remembered of a chat
   * @param most how many chats are remembered
   */
  public Dialogues(Clock clock, Duration silence, int most) {
    this.clock = clock;
    this.silence = silence;
    this.remembered =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > most;
          }
        };
  }

  /** What a chat was last about; {@link Dialogue#NEW} where nothing is remembered. */
  public Dialogue of(String conversation) {
    synchronized (remembered) {
      Remembered last = remembered.get(conversation);
      if (last == null) {
        return Dialogue.NEW;
      }
      if (last.at().plus(silence).isBefore(clock.instant())) {
        remembered.remove(conversation);
        return Dialogue.NEW;
      }
      return last.dialogue();
    }
  }

  /** Remembers what a chat is about now. */
  public void keep(String conversation, Dialogue dialogue) {
    synchronized (remembered) {
      remembered.put(conversation, new Remembered(dialogue, clock.instant()));
    }
  }
}
