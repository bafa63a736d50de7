package dev.ghotona.store;

import dev.ghotona.domain.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A row of the table of sources; it belongs to one incident and has no life of its own. */
@Embeddable
class SourceJpaEntity {
  @Column(name = "id")
  String id;

  String publisher;
  String title;
  String language;
  String published;
  String zone;

  @Column(name = "zone_derived")
  boolean zoneDerived;

  String url;

  /** Whether it was added to an incident that something else had brought. */
  boolean added;

  static SourceJpaEntity of(Source source) {
    var row = new SourceJpaEntity();
    row.id = source.id();
    row.publisher = JsonText.ofText(source.publisher());
    row.title = source.title();
    row.language = source.language();
    row.published = source.published().toString();
    row.zone = source.zone().getId();
    row.zoneDerived = source.zoneDerived();
    row.url = source.url().map(URI::toString).orElse(null);
    return row;
  }

  Source toDomain() {
    return new Source(
        id,
        JsonText.text(publisher),
        title,
        language,
        Instant.parse(published),
        ZoneId.of(zone),
        zoneDerived,
        Optional.ofNullable(url).map(URI::create));
  }
}
