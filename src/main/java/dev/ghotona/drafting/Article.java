package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An article from which claims are to be drafted.
 *
 * @param text as published, at most {@link #LONGEST} UTF-16 units; not blank
 */
public record Article(Publication publication, String text) {
  /** The longest text that is taken, in UTF-16 units: some forty pages. */
  public static final int LONGEST = 100_000;

  public Article {
    Objects.requireNonNull(publication);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article needs a text");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("an article has at most " + LONGEST + " characters");
    }
  }

  /** The language that it is written in. */
  public Language language() {
    return publication.language();
  }

  /** The day of publication. */
  public LocalDate day() {
    return publication.published().toLocalDate();
  }
}
