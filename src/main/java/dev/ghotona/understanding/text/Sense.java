package dev.ghotona.understanding.text;

import java.math.BigDecimal;

/** What a word or phrase of the lexicon stands for, the same in all languages. */
public sealed interface Sense {

  /** A word without content of its own: a case ending, an auxiliary, a politeness. */
  record Grammar(String id) implements Sense {}

  /** A question word, for example {@code when}, {@code howmany}. */
  record Asking(String type) implements Sense {}

  /** A notion that incidents and questions are about, for example {@code ransom}. */
  record Topic(String id) implements Sense {}

  /** A number word. */
  record Numeral(BigDecimal value) implements Sense {}

  /** A country or region, by its ISO 3166-1 alpha-2 code or a region's name. */
  record Place(String code) implements Sense {}

  /** A body known by name: an agency, a company, a medium, a group of attackers, a product. */
  record Body(String kind, String name) implements Sense {}
}
