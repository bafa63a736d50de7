package dev.ghotona.answering;

import dev.ghotona.domain.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be chosen as the language of replies, and what people call it. */
enum LanguageWish {
  BENGALI(Language.BENGALI, "bengali", "bangla", "বাংলা", "বাঙলা", "बांग्ला", "बंगाली", "बांगला"),
  ENGLISH(
      Language.ENGLISH,
      "english",
      "angrezi",
      "ingreji",
      "ইংরেজি",
      "ইংলিশ",
      "अंग्रेज़ी",
      "अंग्रेजी"),
  HINDI(Language.HINDI, "hindi", "হিন্দি", "হিন্দী", "हिंदी", "हिन्दी"),
  AUTOMATIC(null, "auto", "automatic", "অটো", "স্বয়ংক্রিয়", "ऑटो", "स्वचालित", "अपने आप");

  private final Language language;
  private final List<String> names;

  LanguageWish(Language language, String... names) {
    this.language = language;
    this.names = Arrays.stream(names).map(LanguageWish::folded).toList();
  }

  /** The language; empty: that of each question. */
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  /** The wish of a language's tag or name in any of the languages, or empty. */
  static Optional<LanguageWish> of(String text) {
    String word = folded(text);
    Optional<Language> tagged = Language.ofTag(word);
    return Arrays.stream(values())
        .filter(w -> w.names.contains(word) || tagged.isPresent() && w.language().equals(tagged))
        .findFirst();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
