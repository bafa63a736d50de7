package dev.ghotona.store;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Stance;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** A row of the table of claims; it belongs to one incident and has no life of its own. */
@Embeddable
class ClaimJpaEntity {
  @Column(name = "id")
  String id;

  String aspect;
  String stance;

  @Column(name = "said_by")
  String saidBy;

  @Column(name = "source_id")
  String sourceId;

  String statement;

  @Column(name = "stated_value")
  String value;

  String derived;

  @Column(name = "valid_from")
  String validFrom;

  String supersedes;

  /** Whether it was added to an incident that something else had brought. */
  boolean added;

  static ClaimJpaEntity of(Claim claim) {
    var row = new ClaimJpaEntity();
    row.id = claim.id();
    row.aspect = claim.aspect().tag();
    row.stance = claim.stance().tag();
    row.saidBy = JsonText.ofText(claim.saidBy());
    row.sourceId = claim.source();
    row.statement = JsonText.ofText(claim.statement());
    row.value = claim.value().map(ValueText::of).orElse(null);
    row.derived = JsonText.ofText(claim.derived());
    row.validFrom = claim.validFrom().map(LocalDate::toString).orElse(null);
    row.supersedes = claim.supersedes().orElse(null);
    return row;
  }

  Claim toDomain() {
    return new Claim(
        id,
        Aspect.ofTag(aspect).orElseThrow(),
        Stance.ofTag(stance).orElseThrow(),
        JsonText.text(saidBy),
        sourceId,
        JsonText.text(statement),
        Optional.ofNullable(value).map(ValueText::value),
        JsonText.text(derived),
        Optional.ofNullable(validFrom).map(LocalDate::parse),
        Optional.ofNullable(supersedes));
  }
}
