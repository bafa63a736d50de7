package dev.ghotona.wording;

import com.ibm.icu.util.ULocale;
import dev.ghotona.domain.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What countries are called in one language. */
final class Countries {
  /** Imported texts name countries in English, as the JDK does; made with the first such name. */
  private static final class Codes {
    static final Map<String, String> BY_NAME =
        Arrays.stream(Locale.getISOCountries())
            .collect(
                Collectors.toMap(
                    code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH),
                    Function.identity(),
                    (first, second) -> first));
  }

  private final ULocale locale;

  Countries(Language language) {
    locale = ULocale.forLanguageTag(language.tag());
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  String of(String code) {
    return ULocale.getDisplayCountry("und_" + code, locale);
  }

  /** The country of this English name, or empty where no country has it. */
  Optional<String> named(String name) {
    return Optional.ofNullable(Codes.BY_NAME.get(name)).map(this::of);
  }
}
