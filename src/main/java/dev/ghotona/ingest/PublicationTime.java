package dev.ghotona.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When something was published, as it is written.
 *
 * @param local date and time
 * @param offset the offset that is written with it, or empty
 */
record PublicationTime(LocalDateTime local, Optional<ZoneId> offset) {
  /** The time that is written like 2023-03-06T09:30:00+05:30, with or without the offset. */
  static Optional<PublicationTime> parse(String text) {
    try {
      return Optional.of(
          switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime time ->
                new PublicationTime(time.toLocalDateTime(), Optional.of(time.getOffset()));
            case LocalDateTime time -> new PublicationTime(time, Optional.empty());
            default -> throw new IllegalStateException("neither of the two asked for");
          });
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The instant, in this zone where no offset is written. */
  Instant instant(ZoneId zone) {
    return local.atZone(offset.orElse(zone)).toInstant();
  }
}
