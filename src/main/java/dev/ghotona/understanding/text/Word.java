package dev.ghotona.understanding.text;

import java.util.List;

/**
 * A folded word with the keys that it is looked up by, computed once and shared by all look-ups.
 *
 * @param text the folded word
 * @param roman its {@link Romanisation#of loose Latin spelling}
 * @param key the same {@link Romanisation#withoutOpenVowels without a and o}
 * @param skeleton its {@link Romanisation#skeleton consonants}
 */
public record Word(String text, String roman, String key, String skeleton) {

  /** The word with its keys; {@code folded} is one token. */
  public static Word of(String folded) {
    String roman = same(Romanisation.of(folded), folded);
    String key = same(Romanisation.withoutOpenVowels(roman), roman);
    return new Word(folded, roman, key, same(Romanisation.skeleton(roman), key));
  }

  /** How many letters can be told apart by ear: vowels are hardly. */
  public double heard() {
    int sure = Sounds.key(roman).length();
    return sure + 0.4 * (roman.length() - sure);
  }

  /** Whether it is written in Latin letters. */
  public boolean isLatin() {
    return Script.of(text.charAt(0)) == Script.LATIN;
  }

  /** The two as one word. */
  public Word with(Word next) {
    return new Word(text + next.text, roman + next.roman, key + next.key, skeleton + next.skeleton);
  }

  /** Many keys of a word are the same text: it need not be held several times. */
  private static String same(String key, String known) {
    return key.equals(known) ? known : key;
  }

  /** What may be left of the word without its endings, longest first; the word itself is not in. */
  public List<Word> stems() {
    return Endings.stems(text).stream().map(Word::of).toList();
  }
}
