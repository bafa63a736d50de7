package dev.ghotona.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.ghotona.domain.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** All that we have ICU write, in each language: what it has no data for comes out otherwise. */
public final class IcuSample {
  private static final List<String> AMOUNTS = List.of("0", "1", "2", "30000", "1234567.5", "2e9");
  private static final List<Instant> SEASONS =
      List.of(Instant.parse("2024-01-15T12:00:00Z"), Instant.parse("2024-07-15T12:00:00Z"));

  private final List<String> lines = new ArrayList<>();

  private IcuSample() {}

  /**
   * What is written; it begins with the language each time.
   *
   * @param text to be cut and to be put into Latin letters
   */
  public static List<String> of(String text) {
    var sample = new IcuSample();
    for (Language language : Language.values()) {
      sample.numbers(language);
      sample.zones(language);
      sample.names(language);
      sample.boundaries(ULocale.forLanguageTag(language.tag()), text);
      text.lines().forEach(line -> sample.lines.add(language + LatinScript.of(line, language)));
    }
    sample.boundaries(ULocale.ROOT, text);
    return sample.lines;
  }

  private void numbers(Language language) {
    var numbers = new Numbers(language);
    for (String amount : AMOUNTS) {
      lines.add(language + numbers.told(new BigDecimal(amount)));
      for (Currency currency : Currency.getAvailableCurrencies()) {
        lines.add(language + currency.toString() + numbers.told(new BigDecimal(amount), currency));
      }
    }
    for (int seconds : new int[] {1, 7, 60, 420, 3600, 7200, 172_800}) {
      lines.add(language + numbers.told(Duration.ofSeconds(seconds)));
    }
  }

  private void zones(Language language) {
    var zones = new Zones(language);
    for (String id : ZoneId.getAvailableZoneIds()) {
      SEASONS.forEach(at -> lines.add(language + id + zones.name(ZoneId.of(id), at)));
    }
  }

  private void names(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    for (String country : Locale.getISOCountries()) {
      lines.add(language + ULocale.getDisplayCountry("und_" + country, locale));
    }
    var symbols = new DateFormatSymbols(locale);
    lines.add(
        language
            + Arrays.toString(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)));
  }

  private void boundaries(ULocale locale, String text) {
    for (var cut :
        List.of(
            BreakIterator.getCharacterInstance(locale),
            BreakIterator.getSentenceInstance(locale),
            BreakIterator.getLineInstance(locale))) {
      var line = new StringBuilder(locale.toString());
      cut.setText(text);
      for (int at = cut.first(); at != BreakIterator.DONE; at = cut.next()) {
        line.append(' ').append(at);
      }
      lines.add(line.toString());
    }
  }
}
