package dev.ghotona.drafting;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim that a sentence of an article may bear out. It has no statement: that is for an editor to
 * write. All spans are places in the article's text.
 *
 * @param sentence the sentence that bears it out
 * @param others aspects that may be meant instead, the likeliest first
 * @param speaker who says it, or empty where the article itself does
 * @param stated the typed value that it states, or empty
 */
public record Draft(
    Span sentence,
    Aspect aspect,
    List<Aspect> others,
    Stance stance,
    Optional<Speaker> speaker,
    Optional<Stated> stated) {
  public Draft {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(aspect);
    others = List.copyOf(others);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(stated);
  }

  /**
   * Who says a thing.
   *
   * @param name as the article has it, without the ending of its case; not blank
   * @param span where it stands, with the ending
   */
  public record Speaker(String name, Span span) {
    public Speaker {
      Objects.requireNonNull(span);
      if (name.isBlank()) {
        throw new IllegalArgumentException("a speaker needs a name");
      }
    }
  }

  /**
   * A typed value with the words that state it.
   *
   * @param derived how it was worked out, where the article does not state it itself; may be empty
   */
  public record Stated(Value value, Span span, LocalizedText derived) {
    public Stated {
      Objects.requireNonNull(value);
      Objects.requireNonNull(span);
      Objects.requireNonNull(derived);
    }
  }
}
