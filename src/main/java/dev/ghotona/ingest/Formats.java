package dev.ghotona.ingest;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formats that the schema names: a format finds a wrong code with its line like any other
 * fault. Elsewhere, where they are unknown, they are mere notes, as the standard of JSON Schema has
 * it.
 */
final class Formats {
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  // More than separators, marks and invisible signs: a name of a zero-width space looks like none.
  private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\p{M}]");
  private static final Set<String> WEB = Set.of("http", "https");

  private Formats() {}

  static List<Format> all() {
    return List.of(
        new Named("country-code", COUNTRIES::contains),
        new Named("currency-code", passes(Currency::getInstance)),
        new Named("time-zone", passes(ZoneId::of)),
        new Named("language-tag", Formats::isLanguageTag),
        new Named("date", text -> text.length() == 10 && passes(LocalDate::parse).test(text)),
        new Named("publication-time", text -> PublicationTime.parse(text).isPresent()),
        new Named("local-time", text -> LocalTime.parse(text).isPresent()),
        new Named("web-address", Formats::isWebAddress),
        new Named("visible-text", VISIBLE.asPredicate()));
  }

  private static Predicate<String> passes(Function<String, ?> parse) {
    return text -> {
      try {
        return parse.apply(text) != null;
      } catch (DateTimeException | IllegalArgumentException e) {
        return false;
      }
    };
  }

  private static boolean isLanguageTag(String text) {
    try {
      var locale = new Locale.Builder().setLanguageTag(text).build();
      return LANGUAGES.contains(locale.getLanguage());
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      var uri = new URI(text);
      return uri.getHost() != null && WEB.contains(String.valueOf(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private record Named(String name, Predicate<String> test) implements Format {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      return test.test(value);
    }
  }
}
