package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says, in every language, how a moment was worked out that the article does not state itself. */
final class Derivation {
  private Derivation() {}

  /**
   * The explanation.
   *
   * @param words the article's own
   * @param published the article's date, by which they were resolved
   */
  static LocalizedText of(String words, LocalDate published) {
    return new LocalizedText(
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(
                    language -> language,
                    language -> sentence(language).formatted(date(published, language), words))));
  }

  private static String sentence(Language language) {
    return switch (language) {
      case BENGALI -> "প্রতিবেদনের তারিখ %s; তাতে বলা আছে '%s', বাকিটা এই তারিখ থেকে হিসাব করা।";
      case ENGLISH -> "The article is of %s and says '%s'; the rest was worked out from its date.";
      case HINDI -> "लेख की तारीख़ %s है और उसमें '%s' लिखा है; बाक़ी इसी तारीख़ से निकाला गया है।";
    };
  }

  private static String date(LocalDate date, Language language) {
    Locale locale = Locale.of(language.tag());
    DecimalStyle digits =
        language == Language.BENGALI
            ? DecimalStyle.STANDARD.withZeroDigit('০')
            : DecimalStyle.STANDARD;
    return date.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .localizedBy(locale)
            .withDecimalStyle(digits));
  }
}
