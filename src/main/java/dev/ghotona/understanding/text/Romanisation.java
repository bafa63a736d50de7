package dev.ghotona.understanding.text;

/**
 * Writes a folded word of any of the three scripts in one loose Latin spelling, so that সার্ভার,
 * सर्वर and server can be compared. It is a look-up key, not a transliteration for readers:
 * aspiration, length of vowels and doubled consonants are dropped, since people who type Bengali or
 * Hindi in Latin letters drop them too.
 */
public final class Romanisation {
  private static final String[] BENGALI = new String[0x80];
  private static final String[] DEVANAGARI = new String[0x80];
  private static final char BENGALI_HASANT = '\u09CD';
  private static final char DEVANAGARI_HALANT = '\u094D';

  static {
    put(BENGALI, '\u0985', "a a i i u u r l");
    put(BENGALI, '\u098F', "e oi");
    put(BENGALI, '\u0993', "o ou k k g g ng c c j j n t t d d n t t d d n");
    put(BENGALI, '\u09AA', "p f b b m j r");
    put(BENGALI, '\u09B2', "l");
    put(BENGALI, '\u09B6', "s s s h");
    put(BENGALI, '\u09BE', "a i i u u r");
    put(BENGALI, '\u09C7', "e oi");
    put(BENGALI, '\u09CB', "o ou");
    put(BENGALI, '\u09CE', "t");
    put(BENGALI, '\u09DC', "r r");
    put(BENGALI, '\u09DF', "y");
    put(BENGALI, '\u0982', "ng");
    put(DEVANAGARI, '\u0902', "n");
    put(DEVANAGARI, '\u0905', "a a i i u u r l e e e ai o o o au k k g g n c c j j n t t d d n");
    put(DEVANAGARI, '\u0924', "t t d d n n p f b b m y r r l l l b s s s h");
    put(DEVANAGARI, '\u093E', "a i i u u r r e e e ai o o o au");
  }

  private Romanisation() {}

  private static void put(String[] table, char first, String values) {
    int i = first & 0x7F;
    for (String value : values.split(" ")) {
      table[i++] = value;
    }
  }

  /** The loose Latin spelling of a folded word; letters of other scripts stay as they are. */
  public static String of(String word) {
    var out = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (Script.of(c)) {
        case BENGALI -> i = bengali(word, i, out);
        case DEVANAGARI -> devanagari(word, i, out);
        case LATIN -> i = latin(word, i, out);
        case DIGITS, OTHER -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns the index of the last character that was read. */
  private static int bengali(String word, int i, StringBuilder out) {
    char c = word.charAt(i);
    char next = at(word, i + 1);
    if (c == BENGALI_HASANT) {
      return next == '\u09AF' ? i + 1 : i; // jo-phola only lengthens or opens the vowel
    }
    if (c == '\u0993' && next == '\u09DF') { // ওয় is w
      append(out, out.isEmpty() ? "b" : "u");
      return i + 1;
    }
    if (c == '\u0995' && next == BENGALI_HASANT && at(word, i + 2) == '\u09B7') { // ক্ষ
      append(out, "k");
      return i + 2;
    }
    if (c == '\u099C' && next == BENGALI_HASANT && at(word, i + 2) == '\u099E') { // জ্ঞ
      append(out, "g");
      return i + 2;
    }
    boolean nasal = c == '\u0982' || c == '\u0999';
    append(out, nasal && beforeK(word, i) ? "n" : BENGALI[c & 0x7F]);
    if (isBengaliConsonant(c) && isBengaliConsonant(next)) {
      append(out, "a");
    }
    return i;
  }

  private static boolean beforeK(String word, int i) {
    char next = at(word, i + 1) == BENGALI_HASANT ? at(word, i + 2) : at(word, i + 1);
    return next >= '\u0995' && next <= '\u0998';
  }

  private static void devanagari(String word, int i, StringBuilder out) {
    char c = word.charAt(i);
    char next = at(word, i + 1);
    if (c == DEVANAGARI_HALANT) {
      return;
    }
    append(out, DEVANAGARI[c & 0x7F]);
    if (isDevanagariConsonant(c) && (isDevanagariConsonant(next) || next == '\u0902')) {
      append(out, "a");
    }
  }

  private static boolean isBengaliConsonant(char c) {
    return c >= '\u0995' && c <= '\u09B9' || c >= '\u09DC' && c <= '\u09DF' || c == '\u09CE';
  }

  private static boolean isDevanagariConsonant(char c) {
    return c >= '\u0915' && c <= '\u0939';
  }

  /** Returns the index of the last character that was read. */
  private static int latin(String word, int i, StringBuilder out) {
    char c = word.charAt(i);
    char next = at(word, i + 1);
    switch (c) {
      case 'c' -> {
        if (next == 'h') {
          append(out, "c");
          return at(word, i + 2) == 'h' ? i + 2 : i + 1;
        }
        append(out, next == 'e' || next == 'i' || next == 'y' ? "s" : "k");
      }
      case 'p' -> {
        append(out, next == 'h' ? "f" : "p");
        return next == 'h' ? i + 1 : i;
      }
      case 'k', 'g', 't', 'd', 'b', 'j', 's', 'z', 'r' -> {
        append(out, c == 'z' ? "j" : String.valueOf(c));
        return next == 'h' ? i + 1 : i;
      }
      case 'a' -> {
        append(out, "a");
        return next == 'a' ? i + 1 : i;
      }
      case 'e' -> {
        append(out, next == 'e' ? "i" : "e");
        return next == 'e' || next == 'y' && i + 2 == word.length() ? i + 1 : i;
      }
      case 'o' -> {
        append(out, next == 'o' ? "u" : "o");
        return next == 'o' ? i + 1 : i;
      }
      case 'q' -> append(out, "k");
      case 'v' -> {
        append(out, "b");
        return next == 'h' ? i + 1 : i;
      }
      case 'w' -> append(out, i == 0 ? "b" : "u");
      case 'x' -> append(out, "ks");
      case 'y' -> append(out, isVowel(next) ? "y" : "i");
      default -> append(out, String.valueOf(c));
    }
    return i;
  }

  private static void append(StringBuilder out, String letters) {
    if (letters == null) {
      return;
    }
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static char at(String word, int i) {
    return i < word.length() ? word.charAt(i) : 0;
  }

  /**
   * What is left of a {@link #of romanised} word without the vowels a and o, which the scripts of
   * India often leave unwritten; the first letter stays.
   */
  public static String withoutOpenVowels(String roman) {
    return strip(roman, false);
  }

  /** The consonants of a {@link #of romanised} word; a first vowel stays, as a. */
  public static String skeleton(String roman) {
    return strip(roman, true);
  }

  private static String strip(String roman, boolean allVowels) {
    var out = new StringBuilder(roman.length());
    for (int i = 0; i < roman.length(); i++) {
      char c = roman.charAt(i);
      if (i == 0) {
        out.append(allVowels && isVowel(c) ? 'a' : c == 'o' ? 'a' : c);
      } else if (!(c == 'a' || c == 'o' || allVowels && (isVowel(c) || c == 'y'))
          && out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
