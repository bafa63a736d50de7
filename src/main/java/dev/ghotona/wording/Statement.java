package dev.ghotona.wording;

import dev.ghotona.wording.Reply.Quotation;
import java.util.Optional;

/** What is told of a claim, before it is said who says it. */
sealed interface Statement {
  /** In the reader's language. */
  String text();

  /** What follows in a language of its own, or empty. */
  default Optional<Quotation> original() {
    return Optional.empty();
  }

  /** The claim's own sentence. */
  record Sentence(String text) implements Statement {}

  /** Its value, which never tells who says it, and then the sentence as it is. */
  record Valued(String text, Quotation quotation) implements Statement {
    @Override
    public Optional<Quotation> original() {
      return Optional.of(quotation);
    }
  }

  /**
   * The sentence as it is, of which the reader is told in their language that it is so.
   *
   * @param text with the quotation in it
   */
  record Quoted(String text, Quotation quotation) implements Statement {
    @Override
    public Optional<Quotation> original() {
      return Optional.of(quotation);
    }
  }
}
