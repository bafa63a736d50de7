package dev.ghotona.drafting;

import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Value;
import java.time.LocalDateTime;
import java.util.Locale;

/** Values in a few words, as the tables of expected drafts have them. */
final class Shown {
  private Shown() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Moment m -> time(m, m.at()) + m.until().map(u -> " to " + time(m, u)).orElse("");
      case Value.Quantity q ->
          bound(q.bound()) + q.amount().toPlainString() + " " + words(q.unit());
      case Value.Money m ->
          bound(m.bound()) + m.amount().toPlainString() + " " + m.currency().getCurrencyCode();
      case Value.Actor a ->
          a.kind().name().toLowerCase(Locale.ROOT)
              + " "
              + words(a.name())
              + a.country().map(c -> " of " + c).orElse("");
      case Value.Text t -> words(t.text());
    };
  }

  private static String time(Value.Moment moment, LocalDateTime at) {
    int length =
        switch (moment.precision()) {
          case YEAR -> 4;
          case MONTH -> 7;
          case DAY -> 10;
          case HOUR -> 13;
          case MINUTE -> 16;
        };
    return at.toString().substring(0, length);
  }

  private static String bound(Value.Bound bound) {
    return switch (bound) {
      case EXACTLY -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
    };
  }

  private static String words(LocalizedText text) {
    return text.byLanguage().values().iterator().next();
  }
}
