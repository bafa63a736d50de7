package dev.ghotona.conversation;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that no source answers, kept for editors without who asked it, where or when exactly.
 *
 * @param question as typed
 * @param form the form of language it is in
 * @param outcome what came instead of an answer
 * @param incident id of the one it was about, where that was clear
 */
public record Unanswered(
    String question, WrittenForm form, Reply.Outcome outcome, Optional<String> incident) {
  public Unanswered {
    Objects.requireNonNull(question);
    Objects.requireNonNull(form);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(incident);
  }
}
