package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import java.util.Objects;

/**
 * What a text was found to be written in.
 *
 * @param confidence how sure that is, from 0 to 1
 * @param clear whether the text's own words tell it; {@code AIIMS}, {@code source?} and {@code ok}
 *     are the same in every language, and then this is a guess
 */
public record Identified(WrittenForm form, double confidence, boolean clear) {
  public Identified {
    Objects.requireNonNull(form);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
