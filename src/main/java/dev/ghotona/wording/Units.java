package dev.ghotona.wording;

import dev.ghotona.domain.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for what is counted in incidents, for numbers whose unit is told in English only. */
final class Units {
  private static final String RESOURCE = "/wording/units.txt";

  private final Map<String, String> byEnglish;

  /**
   * @throws UncheckedIOException where the table cannot be read
   */
  Units(Language language) {
    int column =
        switch (language) {
          case ENGLISH -> 0;
          case BENGALI -> 1;
          case HINDI -> 2;
        };
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Units.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      byEnglish =
          in.lines()
              .map(line -> line.split("\t"))
              .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[column]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The word for an English one, or empty where the table lacks it. */
  Optional<String> of(String english) {
    return Optional.ofNullable(byEnglish.get(english.toLowerCase(Locale.ROOT)));
  }
}
