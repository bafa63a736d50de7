package dev.ghotona.domain;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication that claims come from.
 *
 * @param id unique within its incident
 * @param publisher who published it, per language; not empty
 * @param title the title as published, in {@code language}; not blank; U+FFFD stands in it for
 *     U+0000, which not every store takes
 * @param language BCP 47 tag of the publication's language
 * @param published when it was published or last updated
 * @param zone the zone in which {@code published} is shown
 * @param zoneDerived true where the publication tells no zone, and ours was worked out
 * @param url where it can be read, or empty
 */
public record Source(
    String id,
    LocalizedText publisher,
    String title,
    String language,
    Instant published,
    ZoneId zone,
    boolean zoneDerived,
    Optional<URI> url) {
  public Source {
    Identifiers.check(id);
    Objects.requireNonNull(published);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(url);
    title = title.replace('\0', '\uFFFD');
    if (publisher.isEmpty() || title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("source " + id + " needs publisher, title and language");
    }
  }
}
