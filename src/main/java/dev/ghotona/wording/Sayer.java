package dev.ghotona.wording;

import dev.ghotona.domain.Language;

/**
 * The one who says a claim, as named in one language; what follows a comma tells more of them:
 * 'Bloomberg, citing an official'.
 */
record Sayer(String text) {
  private static final char NUKTA = '\u09BC';

  /** Whether a statement names them already: at least half of the words that matter are in it. */
  boolean isNamedIn(String statement) {
    int words = 0;
    int named = 0;
    for (String word : Words.of(name())) {
      if (matters(word)) {
        words++;
        named += isIn(statement, word) ? 1 : 0;
      }
    }
    return words > 0 && 2 * named >= words;
  }

  private String name() {
    return isQualified() ? text.substring(0, text.indexOf(',')) : text;
  }

  boolean isQualified() {
    return text.indexOf(',') > 0;
  }

  /** Leaves out articles, postpositions and the like, which are short and in lower case. */
  private static boolean matters(String word) {
    return isShortLatin(word)
        ? word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("The")
        : word.length() > 2;
  }

  private static boolean isShortLatin(String word) {
    return word.length() < 4 && word.charAt(0) < Words.FIRST_AFTER_LATIN;
  }

  /** Short names such as EU have to stand as they are; of longer words, endings may vary. */
  private static boolean isIn(String statement, String word) {
    return isShortLatin(word)
        ? statement.contains(word) && Words.hasWhole(statement, word)
        : Words.hasBegin(statement, stem(word));
  }

  /** What endings leave alone of a word. */
  private static String stem(String word) {
    return word.length() < 5 ? word : word.substring(0, (word.length() * 7 + 9) / 10);
  }

  /** The form before a noun that tells what they do: 'belief', ধারণা, अनुमान. */
  String beforeNoun(Language language) {
    return switch (language) {
      case BENGALI -> bengaliGenitive();
      case ENGLISH -> text;
      case HINDI -> text.replace(" का ", " के ");
    };
  }

  private String bengaliGenitive() {
    char last = text.charAt(text.length() - 1);
    String allButLast = text.substring(0, text.length() - 1);
    if (text.endsWith("রা")) { // somebody who says something: a plural, not a name in -রা
      return text.substring(0, text.length() - 2) + "দের";
    }
    if (last == 'ৎ') {
      return allButLast + "তের";
    }
    if (last >= '\u09BE' && last <= '\u09CC') {
      return text + "র";
    }
    if (last >= 'অ' && last <= 'ঔ' || last == 'ং') {
      return text + "য়ের";
    }
    boolean consonant = last >= 'ক' && last <= 'হ' || last >= '\u09DC' && last <= '\u09DF';
    return consonant || last == NUKTA ? text + "ের" : text + "-এর";
  }
}
