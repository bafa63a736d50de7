package dev.ghotona.answering;

import dev.ghotona.domain.Sector;
import dev.ghotona.understanding.text.Sense;
import java.math.BigDecimal;

/** One thing by which incidents are found. */
public sealed interface Mark {
  /** A claim of it speaks of this. */
  record Speaks(Sense of) implements Mark {}

  /** A claim of it states this number. */
  record States(BigDecimal number) implements Mark {}

  /**
   * A claim of it has this word, which the lexicon does not know.
   *
   * @param word folded
   */
  record Says(String word) implements Mark {}

  /**
   * The incident, a victim, system or actor of it is called so.
   *
   * @param form folded words, parted by spaces
   */
  record Called(String form) implements Mark {}

  /** A source of it is published by what is called so. */
  record PublishedBy(String form) implements Mark {}

  /**
   * Somebody of whom this is said is accused of it.
   *
   * @param of what is spoken of, or a word
   */
  record Accuses(Mark of) implements Mark {}

  /** Who was hit is of this line of work. */
  record Hit(Sector sector) implements Mark {}

  /**
   * It happened in this country.
   *
   * @param country ISO 3166-1 alpha-2
   */
  record In(String country) implements Mark {}

  /** It fell into this year. */
  record During(int year) implements Mark {}
}
