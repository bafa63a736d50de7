package dev.ghotona.understanding.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Each word and each of its keys once: phrases share their words, and the forms of a word most of
 * their keys. Not thread-safe.
 */
final class KnownWords {
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /** The word of a folded token, the same one each time. */
  Word of(String folded) {
    return words.computeIfAbsent(folded, this::made);
  }

  private Word made(String folded) {
    Word word = Word.of(folded);
    return new Word(one(word.text()), one(word.roman()), one(word.key()), one(word.skeleton()));
  }

  private String one(String key) {
    String known = keys.putIfAbsent(key, key);
    return known == null ? key : known;
  }
}
