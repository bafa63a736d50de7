package dev.ghotona.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a conversation was last about, so that a follow-up may leave it unsaid.
 *
 * @param incident id of the incident last talked about
 * @param question the last question about an incident, as typed; kept no longer than the dialogue
 * @param told ids of the claims of {@code incident} that were last told
 */
public record Dialogue(Optional<String> incident, Optional<String> question, List<String> told) {
  /** Nothing was said yet. */
  public static final Dialogue NEW = new Dialogue(Optional.empty(), Optional.empty(), List.of());

  public Dialogue {
    Objects.requireNonNull(incident);
    Objects.requireNonNull(question);
    told = List.copyOf(told);
  }
}
