package dev.ghotona.wording;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Value;
import java.util.Optional;

/** Tells typed values in one language, where they can be told in it. */
final class Values {
  private final Language language;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Dates dates;
  private final NamesShown names;
  private final Countries countries;
  private final Units units;

  Values(Language language, Phrases phrases, Numbers numbers, Dates dates, NamesShown names) {
    this.language = language;
    this.phrases = phrases;
    this.numbers = numbers;
    this.dates = dates;
    this.names = names;
    countries = new Countries(language);
    units = new Units(language);
  }

  /**
   * The value in words, or empty where it has words of its own and none in this language, and those
   * are no name.
   *
   * @param incident the one that it is told of, which knows more names of whom it names
   */
  Optional<String> told(Value value, Incident incident) {
    return switch (value) {
      case Value.Moment moment -> Optional.of(dates.told(moment));
      case Value.Quantity quantity -> Optional.of(told(quantity));
      case Value.Money money -> Optional.of(told(money));
      case Value.Actor actor -> told(actor, incident);
      case Value.Text(var text) ->
          text.in(language).or(() -> names.thing(text, incident).map(Shown::text));
    };
  }

  /** A unit that has no word in this language stands as it is: the number matters more. */
  private String told(Value.Quantity quantity) {
    String amount = phrases.bounded(quantity.bound(), numbers.told(quantity.amount()));
    var unit = quantity.unit();
    String own = unit.nearest(language).orElseThrow();
    return amount + " " + unit.in(language).or(() -> units.of(own)).orElse(own);
  }

  private String told(Value.Money money) {
    return phrases.bounded(money.bound(), numbers.told(money.amount(), money.currency()));
  }

  /** One who is only described is not told in another language: that is no name. */
  private Optional<String> told(Value.Actor actor, Incident incident) {
    boolean readable =
        actor.kind() != Value.Actor.Kind.UNNAMED || actor.name().in(language).isPresent();
    return readable
        ? Optional.of(names.actor(actor.name(), incident).with(actor.country().map(countries::of)))
        : Optional.empty();
  }
}
