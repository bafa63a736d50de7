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
import java.util.stream.Stream;

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

  /** An entry that a word may begin, and the match that it is if the words behind it fit too. */
  private record Begun<T>(Word[] words, Match<T> match) {}

  /** What a word, or one of its stems, may begin: one list for each likeness, the surest first. */
  private record Way<T>(List<List<Begun<T>>> begun) {
    /** Whether something of the last likeness matches whatever follows. */
    boolean isSure() {
      return !begun.isEmpty() && begun.getLast().stream().anyMatch(b -> b.words().length == 1);
    }
  }

  private final List<Entry<T>> entries;
  private final KeyIndex byText;
  private final KeyIndex byRoman;
  private final KeyIndex byKey;
  private final KeyIndex bySkeleton;
  private final KeyIndex bySlip;
  private final boolean slips;
  private final Recent<List<Way<T>>> ways;
  private final Recent<List<Begun<T>>> listed;

  private Dictionary(DataInputStream in, Entries.Reader<T> values, int recent) throws IOException {
    this.entries = Entries.read(in, values);
    this.slips = in.readBoolean();
    this.byText = KeyIndex.read(in);
    this.byRoman = KeyIndex.read(in);
    this.byKey = KeyIndex.read(in);
    this.bySkeleton = KeyIndex.read(in);
    this.bySlip = KeyIndex.read(in);
    this.ways = new Recent<>(recent);
    this.listed = new Recent<>(recent);
  }

  private Dictionary(Collection<Entry<T>> listed, boolean slips, int recent) {
    this.entries = List.copyOf(listed);
    this.slips = slips;
    this.byText = by(Word::text);
    this.byRoman = by(Word::roman);
    this.byKey = by(Word::key);
    this.bySkeleton = by(Word::skeleton);
    this.bySlip = bySlip();
    this.ways = new Recent<>(recent);
    this.listed = new Recent<>(recent);
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

  /**
   * Reads what {@link #write} has written.
   *
   * @param recent of how many words of late it is kept what was found
   */
  static <T> Dictionary<T> read(DataInputStream in, Entries.Reader<T> values, int recent)
      throws IOException {
    return new Dictionary<>(in, values, recent);
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
      return build(slips, 0);
    }

    /**
     * The same, which remembers of that many words what was found for them.
     *
     * @param recent a power of two
     */
    Dictionary<T> build(boolean slips, int recent) {
      var values = new HashMap<List<T>, List<T>>();
      var listed = new ArrayList<Entry<T>>(entries.size());
      for (Entry<T> entry : entries.values()) {
        listed.add(
            new Entry<>(entry.words(), values.computeIfAbsent(entry.values(), List::copyOf)));
      }
      return new Dictionary<>(listed, slips, recent);
    }
  }

  /** Like {@link #find}, but words count only just as they are listed. */
  public Match<T> findListed(List<Word> words, int at) {
    Word word = words.get(at);
    List<Begun<T>> begun = listed.of(word.text(), () -> begun(Likeness.TEXT, word, 1));
    Match<T> best = null;
    for (int i = 0; i < begun.size(); i++) {
      if (isListed(begun.get(i).words(), words, at)) {
        best = better(best, begun.get(i).match());
      }
    }
    return best;
  }

  /** Whether the words behind the first are those that follow, just as they are listed. */
  private static boolean isListed(Word[] listed, List<Word> words, int at) {
    if (at + listed.length > words.size()) {
      return false;
    }
    for (int i = 1; i < listed.length; i++) {
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
    List<Way<T>> read = ways.of(word.text(), () -> ways(word, stems.get(at)));
    Match<T> best = null;
    for (int i = 0; i < read.size(); i++) {
      best = better(best, best(read.get(i), words, stems, at));
      if (best != null && best.quality() == 1) {
        return best;
      }
    }
    return best;
  }

  private static <T> Match<T> best(Way<T> way, List<Word> words, List<List<Word>> stems, int at) {
    Match<T> best = null;
    for (int i = 0; i < way.begun().size() && best == null; i++) {
      List<Begun<T>> begun = way.begun().get(i);
      for (int j = 0; j < begun.size(); j++) {
        if (restMatches(begun.get(j).words(), words, stems, at)) {
          best = better(best, begun.get(j).match());
        }
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

  /** What a word may begin, by itself and then by its stems: all that any words behind it need. */
  private List<Way<T>> ways(Word word, List<Word> stems) {
    Way<T> itself = way(word, 1);
    boolean asListed =
        itself.isSure() && itself.begun().getLast().getFirst().match().quality() == 1;
    return Stream.concat(
            Stream.of(itself),
            asListed ? Stream.of() : stems.stream().map(s -> way(s, Likeness.STEM_FACTOR)))
        .filter(way -> !way.begun().isEmpty())
        .toList();
  }

  private Way<T> way(Word word, double factor) {
    var begun = new ArrayList<List<Begun<T>>>();
    var way = new Way<>(begun);
    for (Likeness by : Likeness.values()) {
      if (!way.isSure() && mayBe(by, word, factor < 1)) {
        List<Begun<T>> found = begun(by, word, factor);
        if (!found.isEmpty()) {
          begun.add(found);
        }
      }
    }
    return way;
  }

  private boolean mayBe(Likeness by, Word word, boolean stem) {
    return switch (by) {
      case TEXT -> true;
      case ROMAN, KEY, SKELETON -> by.mayBe(word, stem);
      case SOUND -> false;
      case SLIP -> slips && !stem && Slips.allowed(word.roman());
    };
  }

  private List<Begun<T>> begun(Likeness by, Word word, double factor) {
    var found = new ArrayList<Begun<T>>();
    switch (by) {
      case TEXT -> add(byText, word.text().hashCode(), by, word, factor, found);
      case ROMAN -> add(byRoman, word.roman().hashCode(), by, word, factor, found);
      case KEY -> add(byKey, word.key().hashCode(), by, word, factor, found);
      case SKELETON -> add(bySkeleton, word.skeleton().hashCode(), by, word, factor, found);
      case SOUND -> {} // the tables have each word as it is written in each script
      case SLIP -> {
        for (int left = Slips.NONE; left < word.roman().length(); left++) {
          add(bySlip, Slips.hash(word.roman(), left), by, word, factor, found);
        }
      }
    }
    return found;
  }

  private void add(
      KeyIndex index, int hash, Likeness by, Word word, double factor, List<Begun<T>> found) {
    for (int i = index.first(hash); i >= 0; i = index.next(i, hash)) {
      Entry<T> entry = entries.get(index.entry(i));
      if (by.near(word, entry.words()[0])) {
        double quality = by.quality() * factor;
        int length = entry.words().length;
        found.add(new Begun<>(entry.words(), new Match<>(entry.values(), length, quality)));
      }
    }
  }

  private static boolean restMatches(
      Word[] wanted, List<Word> words, List<List<Word>> stems, int at) {
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

  /** Words that are alike in any way begin with one consonant, or both with a vowel. */
  private static boolean beginAlike(Word word, Word wanted) {
    return !wanted.skeleton().isEmpty() && word.skeleton().charAt(0) == wanted.skeleton().charAt(0);
  }

  private static boolean alike(Word word, Word wanted) {
    return word.text().equals(wanted.text())
        || word.roman().length() >= 3
            && beginAlike(word, wanted)
            && (Likeness.ROMAN.near(word, wanted)
                || Likeness.KEY.near(word, wanted)
                || Likeness.SKELETON.near(word, wanted)
                || Slips.allowed(word.roman()) && Likeness.SLIP.near(word, wanted));
  }
}
