package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Names;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article comes from and what it is about: all of it but its text.
 *
 * @param publisher who published it, in the article's language; not blank
 * @param published when, in {@code zone}: what the article calls yesterday is told by it
 * @param zone that of the publication
 * @param zoneDerived true where nobody told the zone
 * @param url where it can be read, or empty
 * @param incident id of the incident that it is about
 * @param names of that incident, where it is a new one; else empty
 */
public record Publication(
    String publisher,
    String title,
    LocalDateTime published,
    ZoneId zone,
    boolean zoneDerived,
    Language language,
    Optional<URI> url,
    String incident,
    Optional<Names> names) {
  public Publication {
    Objects.requireNonNull(published);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(language);
    Objects.requireNonNull(url);
    Objects.requireNonNull(incident);
    Objects.requireNonNull(names);
    if (publisher.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("an article needs a publisher and a title");
    }
  }
}
