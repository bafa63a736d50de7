package dev.ghotona.domain;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** The typed value that a claim states, where it states one. */
public sealed interface Value {

  /**
   * A point in time, or a range of time, as precise as it is known.
   *
   * @param at the local date and time, or the begin of the range; what is finer than {@code
   *     precision} means nothing
   * @param until the end of a range, included to its precision, or empty
   * @param zone the zone of both, or empty where nobody tells it
   * @param precision the finest part that is known
   */
  record Moment(
      LocalDateTime at, Optional<LocalDateTime> until, Optional<ZoneId> zone, Precision precision)
      implements Value {
    public Moment {
      Objects.requireNonNull(at);
      Objects.requireNonNull(zone);
      Objects.requireNonNull(precision);
      if (until.isPresent() && until.get().isBefore(at)) {
        throw new IllegalArgumentException("a range that ends before it begins: " + at);
      }
    }

    /** The finest part of a moment that is known. */
    public enum Precision {
      YEAR,
      MONTH,
      DAY,
      HOUR,
      MINUTE
    }
  }

  /** How a stated number bounds the true one. */
  enum Bound {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /**
   * A count or a measure.
   *
   * @param unit what is counted, per language, in the plural; not empty
   */
  record Quantity(BigDecimal amount, Bound bound, LocalizedText unit) implements Value {
    public Quantity {
      Objects.requireNonNull(amount);
      Objects.requireNonNull(bound);
      if (unit.isEmpty()) {
        throw new IllegalArgumentException("a number needs a unit");
      }
    }
  }

  /** A sum of money. */
  record Money(BigDecimal amount, Currency currency, Bound bound) implements Value {
    public Money {
      Objects.requireNonNull(amount);
      Objects.requireNonNull(currency);
      Objects.requireNonNull(bound);
    }
  }

  /**
   * Somebody who is said to have acted.
   *
   * @param name what they are called or how they are described; not empty
   * @param country ISO 3166-1 alpha-2 code of the country that they are said to come from, or empty
   */
  record Actor(Kind kind, LocalizedText name, Optional<String> country) implements Value {
    public Actor {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(country);
      if (name.isEmpty()) {
        throw new IllegalArgumentException("an actor needs a name or a description");
      }
    }

    /** What sort of body an actor is; {@code UNNAMED} is one that is described but not named. */
    public enum Kind {
      GROUP,
      STATE,
      PERSON,
      ORGANISATION,
      UNNAMED
    }
  }

  /** A short text, for example a name of something, per language; not empty. */
  record Text(LocalizedText text) implements Value {
    public Text {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a text value needs a text");
      }
    }
  }
}
