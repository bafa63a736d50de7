package dev.ghotona.understanding.text;

import java.util.function.Supplier;

/**
 * What was found out about words of late: people use the same few thousand again and again. A word
 * has two places, where the one looked for before stays beside the latest. Thread-safe without
 * locks: what is kept never changes, and is told by its own word.
 *
 * @param <V> what is found out, immutable
 */
final class Recent<V> {
  /** How many words are worth keeping; what is kept of one is less than a kilobyte. */
  static final int MANY = 4096;

  /** Nobody types a longer word twice, and many of them would fill the memory. */
  private static final int LONGEST = 40;

  private record Kept<V>(String word, V value) {}

  private final Kept<V>[] places;

  /**
   * @param places a power of two, or 0 to keep nothing
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  Recent(int places) {
    this.places = new Kept[places];
  }

  /** What is kept of this word, or else is found out now. */
  V of(String word, Supplier<V> otherwise) {
    if (places.length == 0 || word.length() > LONGEST) {
      return otherwise.get();
    }
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 15) & (places.length - 1);
    Kept<V> latest = places[place];
    if (latest != null && latest.word().equals(word)) {
      return latest.value();
    }
    Kept<V> before = places[place ^ 1];
    return before != null && before.word().equals(word)
        ? before.value()
        : keep(place, new Kept<>(word, otherwise.get()));
  }

  private V keep(int place, Kept<V> found) {
    places[place ^ 1] = places[place];
    places[place] = found;
    return found.value();
  }
}
