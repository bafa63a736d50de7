package dev.ghotona.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a conversation was last about, so that a follow-up may leave it unsaid.
 *
 * @param incident id of the incident last talked about
 * @param question the last question about an incident as typed, or what was asked across all of
 *     them and by what they were selected; kept no longer than the dialogue
 * @param form the form of language last used
 * @param told ids of the claims of {@code incident} that were last told
 */
public record Dialogue(
    Optional<String> incident,
    Optional<String> question,
    Optional<WrittenForm> form,
    List<String> told) {
  /** Nothing was said yet. */
  public static final Dialogue NEW =
      new Dialogue(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Dialogue {
    Objects.requireNonNull(incident);
    Objects.requireNonNull(question);
    Objects.requireNonNull(form);
    told = List.copyOf(told);
  }

  /** The same, with this form of language as the last used. */
  public Dialogue in(WrittenForm used) {
    return new Dialogue(incident, question, Optional.of(used), told);
  }
}
