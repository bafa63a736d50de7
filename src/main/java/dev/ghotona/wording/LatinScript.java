package dev.ghotona.wording;

import com.ibm.icu.text.Transliterator;
import dev.ghotona.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes Bengali and Hindi in Latin letters as people type them: কবে হয়েছে is 'kobe hoyeche', हमला
 * कब हुआ is 'hamla kab hua'. Letters, signs and digits of both scripts go, all else stays as it is.
 * Thread-safe.
 */
public final class LatinScript {
  private static final Transliterator BENGALI = rules("/wording/bengali-latin.txt");
  private static final Transliterator HINDI = rules("/wording/hindi-latin.txt");

  private LatinScript() {}

  private static Transliterator rules(String resource) {
    try (InputStream in = LatinScript.class.getResourceAsStream(resource)) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Transliterator.createFromRules(resource, rules, Transliterator.FORWARD);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * A text in Latin letters; of what it quotes in the other script too.
   *
   * @param language the one that the text is in; English is given back as it is
   */
  public static String of(String text, Language language) {
    return switch (language) {
      case BENGALI -> rest(written(text, BENGALI), HINDI);
      case ENGLISH -> text;
      case HINDI -> rest(written(text, HINDI), BENGALI);
    };
  }

  /** ICU breaks where what it takes away has parted the halves of a character: each goes alone. */
  private static String written(String text, Transliterator rules) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      } else if (Character.isSurrogate((char) c)) {
        return rules.transliterate(text.substring(0, i))
            + (char) c
            + written(text.substring(i + 1), rules);
      }
    }
    return rules.transliterate(text);
  }

  /** What is left of the other script; mostly nothing is, and a pass over nothing costs as much. */
  private static String rest(String text, Transliterator rules) {
    return text.chars().anyMatch(LatinScript::isIndian) ? written(text, rules) : text;
  }

  private static boolean isIndian(int c) {
    return c >= 0x0900 && c <= 0x09FF // Devanagari and Bengali
        || c >= 0x1CD0 && c <= 0x1CFF // Vedic signs
        || c >= 0xA8E0 && c <= 0xA8FF;
  }
}
