package dev.ghotona.search;

import dev.ghotona.understanding.text.Likeness;
import java.util.List;

/**
 * The words of the vocabulary that a word of a text may be meant for.
 *
 * @param ways by the word itself, then by each of its stems
 */
record Readings(List<Way> ways) {
  static final Readings NONE = new Readings(List.of());

  /**
   * How the word, or one of its stems, may be read.
   *
   * @param words how many of the text it takes: two where one was written apart
   * @param stem whether endings are taken off
   * @param read what is found, the surest likeness first
   */
  record Way(int words, boolean stem, List<Like> read) {}

  /**
   * A word of the vocabulary.
   *
   * @param letters how many it has in Latin ones, or what was heard of it
   * @param names whether it is a name by itself
   * @param begins whether a longer name begins with it
   * @param outstanding whether it is or begins a name of an incident that stands out
   * @param said whether a claim has it
   */
  record Like(
      String word,
      Likeness by,
      double letters,
      boolean names,
      boolean begins,
      boolean outstanding,
      boolean said) {}

  /** How sure it is that a word found in this way is meant. */
  static double quality(Way way, Likeness by) {
    return by.quality() * (way.stem() ? Likeness.STEM_FACTOR : 1);
  }
}
