package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Words and phrases with what they stand for, found also with case endings, in another script and
 * with small slips of the keyboard. Immutable and thread-safe.
 *
 * @param <T> what a form stands for
 */
public final class Dictionary<T> {

  /**
   * What was found.
   *
   * @param length how many words of the text it covers
   * @param quality from 1 (just as listed) down to above 0 (a guess over a slip)
   */
  public record Match<T>(List<T> values, int length, double quality) {}

  record Entry<T>(Word[] words, List<T> values) {}

  private final List<Entry<T>> entries;
  private final KeyIndex byText;
  private final KeyIndex byRoman;
  private final KeyIndex byKey;
  private final KeyIndex bySkeleton;
  private final KeyIndex bySlip;
  private final boolean slips;

  private Dictionary(DataInputStream in, Entries.Reader<T> values) throws IOException {
    this.entries = Entries.read(in, values);
    this.slips = in.readBoolean();
    this.byText = KeyIndex.read(in);
    this.byRoman = KeyIndex.read(in);
    this.byKey = KeyIndex.read(in);
    this.bySkeleton = KeyIndex.read(in);
    this.bySlip = KeyIndex.read(in);
  }

  private Dictionary(Collection<Entry<T>> listed, boolean slips) {
    this.entries = List.copyOf(listed);
    this.slips = slips;
    this.byText = by(Word::text);
    this.byRoman = by(Word::roman);
    this.byKey = by(Word::key);
    this.bySkeleton = by(Word::skeleton);
    this.bySlip = bySlip();
  }

  private KeyIndex by(Function<Word, String> key) {
    var index = new KeyIndex.Builder(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      index.add(key.apply(entries.get(i).words()[0]).hashCode(), i);
    }
    return index.build();
  }

  private KeyIndex bySlip() {
    var index = new KeyIndex.Builder(slips ? entries.size() * 8 : 0);
    for (int i = 0; slips && i < entries.size(); i++) {
      String roman = entries.get(i).words()[0].roman();
      if (Slips.allowed(roman)) {
        for (int left = Slips.NONE; left < roman.length(); left++) {
          index.add(Slips.hash(roman, left), i);
        }
      }
    }
    return index.build();
  }

  void write(DataOutputStream out, Entries.Writer<T> values) throws IOException {
    Entries.write(entries, out, values);
    out.writeBoolean(slips);
    for (KeyIndex index : List.of(byText, byRoman, byKey, bySkeleton, bySlip)) {
      index.write(out);
    }
  }

  /** Reads what {@link #write} has written. */
  static <T> Dictionary<T> read(DataInputStream in, Entries.Reader<T> values) throws IOException {
    return new Dictionary<>(in, values);
  }

  /** Gathers forms; not thread-safe. */
  public static final class Builder<T> {
    private final Map<String, Entry<T>> entries = new HashMap<>();
    private final KnownWords words = new KnownWords();

    /**
     * Adds a form, a word or a phrase, as it is written; a form without a letter is passed over.
     */
    public Builder<T> add(String form, T value) {
      String[] texts =
          Tokenizer.tokens(Folding.fold(form)).stream().map(Token::text).toArray(String[]::new);
      if (texts.length == 0) {
        return this;
      }
      var entry =
          entries.computeIfAbsent(
              String.join(" ", texts),
              k ->
                  new Entry<>(
                      Arrays.stream(texts).map(words::of).toArray(Word[]::new),
                      new ArrayList<>(1)));
      if (!entry.values().contains(value)) {
        entry.values().add(value);
      }
      return this;
    }

    /**
     * The dictionary of all that was added.
     *
     * @param slips whether words with a slip of the keyboard are found too
     */
    public Dictionary<T> build(boolean slips) {
      var values = new HashMap<List<T>, List<T>>();
      var listed = new ArrayList<Entry<T>>(entries.size());
      for (Entry<T> entry : entries.values()) {
        listed.add(
            new Entry<>(entry.words(), values.computeIfAbsent(entry.values(), List::copyOf)));
      }
      return new Dictionary<>(listed, slips);
    }
  }

  /** Like {@link #find}, but words count only just as they are listed. */
  public Match<T> findListed(List<Word> words, int at) {
    Match<T> best = null;
    int hash = words.get(at).text().hashCode();
    for (int i = byText.first(hash); i >= 0; i = byText.next(i)) {
      Entry<T> entry = entries.get(byText.entry(i));
      if (isListed(entry.words(), words, at)) {
        best =
            better(
                best, new Match<>(entry.values(), entry.words().length, Likeness.TEXT.quality()));
      }
    }
    return best;
  }

  private static boolean isListed(Word[] listed, List<Word> words, int at) {
    if (at + listed.length > words.size()) {
      return false;
    }
    for (int i = 0; i < listed.length; i++) {
      if (!listed[i].text().equals(words.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The best match that begins at a word: the longest phrase, then the surest word.
   *
   * @param words the words of the text
   * @param stems the {@link Word#stems} of each
   * @return null where nothing matches
   */
  public Match<T> find(List<Word> words, List<List<Word>> stems, int at) {
    Word word = words.get(at);
    Match<T> best = findBy(word, words, stems, at, 1);
    if (best != null && best.quality() == 1) {
      return best;
    }
    List<Word> shorter = stems.get(at);
    for (int i = 0; i < shorter.size(); i++) {
      best = better(best, findBy(shorter.get(i), words, stems, at, Likeness.STEM_FACTOR));
    }
    return best;
  }

  private Match<T> findBy(
      Word word, List<Word> words, List<List<Word>> stems, int at, double factor) {
    Match<T> best =
        bestOf(byText, word.text().hashCode(), Likeness.TEXT, word, words, stems, at, factor);
    if (best != null || !Likeness.beyondText(word, factor < 1)) {
      return best;
    }
    best = bestOf(byRoman, word.roman().hashCode(), Likeness.ROMAN, word, words, stems, at, factor);
    if (best != null) {
      return best;
    }
    best = bestOf(byKey, word.key().hashCode(), Likeness.KEY, word, words, stems, at, factor);
    if (best != null) {
      return best;
    }
    best =
        bestOf(
            bySkeleton,
            word.skeleton().hashCode(),
            Likeness.SKELETON,
            word,
            words,
            stems,
            at,
            factor);
    if (best == null && slips && factor == 1 && Slips.allowed(word.roman())) {
      for (int left = Slips.NONE; left < word.roman().length(); left++) {
        int hash = Slips.hash(word.roman(), left);
        best = better(best, bestOf(bySlip, hash, Likeness.SLIP, word, words, stems, at, factor));
      }
    }
    return best;
  }

  private static <T> Match<T> better(Match<T> a, Match<T> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.length() != b.length()) {
      return a.length() > b.length() ? a : b;
    }
    return a.quality() >= b.quality() ? a : b;
  }

  private Match<T> bestOf(
      KeyIndex index,
      int hash,
      Likeness by,
      Word word,
      List<Word> words,
      List<List<Word>> stems,
      int at,
      double factor) {
    Match<T> best = null;
    for (int i = index.first(hash); i >= 0; i = index.next(i)) {
      Entry<T> entry = entries.get(index.entry(i));
      if (by.near(word, entry.words()[0]) && restMatches(entry, words, stems, at)) {
        best =
            better(best, new Match<>(entry.values(), entry.words().length, by.quality() * factor));
      }
    }
    return best;
  }

  private static <T> boolean restMatches(
      Entry<T> entry, List<Word> words, List<List<Word>> stems, int at) {
    Word[] wanted = entry.words();
    if (at + wanted.length > words.size()) {
      return false;
    }
    for (int i = 1; i < wanted.length; i++) {
      if (!alike(words.get(at + i), wanted[i]) && !anyAlike(stems.get(at + i), wanted[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyAlike(List<Word> stems, Word wanted) {
    for (int i = 0; i < stems.size(); i++) {
      if (alike(stems.get(i), wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(Word word, Word wanted) {
    return word.text().equals(wanted.text())
        || word.roman().length() >= 3
            && (Likeness.ROMAN.near(word, wanted)
                || Likeness.KEY.near(word, wanted)
                || Likeness.SKELETON.near(word, wanted)
                || Slips.allowed(word.roman()) && Likeness.SLIP.near(word, wanted));
  }
}
