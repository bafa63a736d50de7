package dev.ghotona.understanding.text;

import dev.ghotona.domain.Language;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The words that people ask with, how often in each language, and which of them a misspelt one is
 * meant for: of those one {@link Typing slip} away the one that is used most. Immutable and
 * thread-safe.
 */
final class Spelling {
  /** A word a line, and how often it was used in each {@link Language}, in their order. */
  static final String FILE = "everyday.tsv";

  /** In a shorter one any letter may be the wrong one. */
  private static final int SHORTEST = 3;

  private static final Language[] LANGUAGES = Language.values();

  /** By how much a word of the text's own language is likelier. */
  private static final int OWN = 10;

  private final String[] words;
  private final int[] counts;
  private final KeyIndex byDeletion;

  private Spelling(String[] words, int[] counts, KeyIndex byDeletion) {
    this.words = words;
    this.counts = counts;
    this.byDeletion = byDeletion;
  }

  /**
   * @param lines a word, folded, and how often it was used in each language
   */
  static Spelling of(List<String> lines) {
    String[] words = new String[lines.size()];
    int[] counts = new int[words.length * LANGUAGES.length];
    var byDeletion = new KeyIndex.Builder(words.length * 8);
    for (int i = 0; i < words.length; i++) {
      String[] cells = lines.get(i).split("\t");
      words[i] = cells[0];
      for (int language = 0; language < LANGUAGES.length; language++) {
        counts[i * LANGUAGES.length + language] = Integer.parseInt(cells[language + 1]);
      }
      for (int left = Slips.NONE; left < words[i].length(); left++) {
        byDeletion.add(Slips.hash(words[i], left), i);
      }
    }
    return new Spelling(words, counts, byDeletion.build());
  }

  /**
   * The everyday word that is meant, or null: where this is one itself, or is like none.
   *
   * @param word folded
   * @param language that the text is in
   */
  String correction(String word, Language language) {
    if (word.length() < SHORTEST) {
      return null;
    }
    int best = -1;
    int most = 0;
    for (int left = Slips.NONE; left < word.length(); left++) {
      int hash = Slips.hash(word, left);
      for (int at = byDeletion.first(hash); at >= 0; at = byDeletion.next(at, hash)) {
        int candidate = byDeletion.entry(at);
        if (words[candidate].equals(word)) {
          return null;
        }
        int weight = weight(candidate, language);
        if (weight > most && Typing.isSlip(word, words[candidate])) {
          most = weight;
          best = candidate;
        }
      }
    }
    return best < 0 ? null : words[best];
  }

  private int weight(int candidate, Language language) {
    int weight = 0;
    for (int i = 0; i < LANGUAGES.length; i++) {
      int count = counts[candidate * LANGUAGES.length + i];
      weight += LANGUAGES[i] == language ? OWN * count : count;
    }
    return weight;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (String word : words) {
      out.writeUTF(word);
    }
    Bulk.write(counts, out);
    byDeletion.write(out);
  }

  /** Reads what {@link #write} has written. */
  static Spelling read(DataInputStream in) throws IOException {
    String[] words = new String[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readUTF();
    }
    return new Spelling(words, Bulk.ints(in), KeyIndex.read(in));
  }
}
