package dev.ghotona.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement about an incident that one source bears out.
 *
 * @param id unique within its incident
 * @param saidBy who says it, per language, where the source names somebody; may be empty
 * @param source id of the {@link Source} in the same incident
 * @param statement a whole sentence, in at least one language
 * @param value the typed value that the statement states, or empty
 * @param derived how the value was worked out, per language, where the source does not state it
 *     itself; may be empty
 * @param validFrom since when it holds, for corrections; or empty
 * @param supersedes id of the claim in the same incident that this one replaces, or empty
 */
public record Claim(
    String id,
    Aspect aspect,
    Stance stance,
    LocalizedText saidBy,
    String source,
    LocalizedText statement,
    Optional<Value> value,
    LocalizedText derived,
    Optional<LocalDate> validFrom,
    Optional<String> supersedes) {
  public Claim {
    Identifiers.check(id);
    Objects.requireNonNull(aspect);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(saidBy);
    Objects.requireNonNull(source);
    Objects.requireNonNull(value);
    Objects.requireNonNull(derived);
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(supersedes);
    if (statement.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no statement");
    }
  }
}
