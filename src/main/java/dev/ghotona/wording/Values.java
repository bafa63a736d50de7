package dev.ghotona.wording;

import com.ibm.icu.util.ULocale;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Value;
import java.util.Optional;

/** Tells typed values in one language, where they exist in it. */
final class Values {
  private final Language language;
  private final ULocale locale;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Dates dates;

  Values(Language language, Phrases phrases, Numbers numbers, Dates dates) {
    this.language = language;
    locale = ULocale.forLanguageTag(language.tag());
    this.phrases = phrases;
    this.numbers = numbers;
    this.dates = dates;
  }

  /** The value in words, or empty where it has words of its own and none in this language. */
  Optional<String> told(Value value) {
    return switch (value) {
      case Value.Moment moment -> Optional.of(dates.told(moment));
      case Value.Quantity quantity -> told(quantity);
      case Value.Money money -> Optional.of(told(money));
      case Value.Actor actor -> told(actor);
      case Value.Text text -> text.text().in(language);
    };
  }

  private Optional<String> told(Value.Quantity quantity) {
    String amount = phrases.bounded(quantity.bound(), numbers.told(quantity.amount()));
    return quantity.unit().in(language).map(unit -> amount + " " + unit);
  }

  private String told(Value.Money money) {
    return phrases.bounded(money.bound(), numbers.told(money.amount(), money.currency()));
  }

  private Optional<String> told(Value.Actor actor) {
    String country = actor.country().map(code -> " (" + country(code) + ")").orElse("");
    return actor.name().in(language).map(name -> name + country);
  }

  private String country(String code) {
    return ULocale.getDisplayCountry("und_" + code, locale);
  }
}
