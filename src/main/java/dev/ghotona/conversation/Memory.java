package dev.ghotona.conversation;

import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is remembered of a {@link Party}.
 *
 * @param dialogue what was last talked about
 * @param spokenAt when the person last spoke; empty where nothing is remembered
 * @param language the language that the person has chosen for replies, the same in all chats of a
 *     workspace
 */
public record Memory(Dialogue dialogue, Optional<Instant> spokenAt, Optional<Language> language) {
  /** Nothing is remembered. */
  public static final Memory NONE = new Memory(Dialogue.NEW, Optional.empty(), Optional.empty());

  public Memory {
    Objects.requireNonNull(dialogue);
    Objects.requireNonNull(spokenAt);
    Objects.requireNonNull(language);
  }

  /** The same without the dialogue where the silence until now was longer than this. */
  public Memory after(Duration silence, Instant now) {
    boolean silent = spokenAt.filter(at -> at.plus(silence).isBefore(now)).isPresent();
    return silent ? new Memory(Dialogue.NEW, spokenAt, language) : this;
  }
}
