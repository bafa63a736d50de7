package dev.ghotona.understanding.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How a word of a text may be like one that is listed, the surest first. */
public enum Likeness {
  /** Just as listed. */
  TEXT(1.0),
  /** The same in another script, or spelt as loosely. */
  ROMAN(0.95),
  /** The same but for vowels that are often left out. */
  KEY(0.88),
  /** The same but for all vowels. */
  SKELETON(0.8),
  /** The same but for a slip of the keyboard. */
  SLIP(0.72),
  /** As a word in English spelling sounds to whoever writes it by ear. */
  SOUND(0.7);

  /** By how much less sure a stem is than the word itself. */
  public static final double STEM_FACTOR = 0.97;

  private static final int SHORTEST = 3;
  private static final int SHORTEST_HEARD = 2;

  /** What is left of a word must be this long to be found in another script or with a slip. */
  private static final int SHORTEST_STEM = 4;

  private static final int SHORTEST_SLIPPED_STEM = 6;

  private final double quality;

  Likeness(double quality) {
    this.quality = quality;
  }

  /** From 1 (just as listed) down to above 0. */
  public double quality() {
    return quality;
  }

  /** Whether a word, or a stem of one, may be like another in this way. */
  public boolean mayBe(Word word, boolean stem) {
    int length = word.roman().length();
    return switch (this) {
      case TEXT -> true;
      case ROMAN, KEY, SKELETON -> length >= (stem ? SHORTEST_STEM : SHORTEST);
      case SLIP -> length >= (stem ? SHORTEST_SLIPPED_STEM : SHORTEST);
      // From a word in Latin letters nothing is taken off: it may be English.
      case SOUND -> length >= (stem ? SHORTEST_STEM : SHORTEST_HEARD) && !(stem && word.isLatin());
    };
  }

  /** The keys that two words share where they may be alike so; none where they cannot be. */
  public List<String> keys(Word word) {
    return switch (this) {
      case TEXT -> List.of(word.text());
      case ROMAN -> List.of(word.roman());
      case KEY -> List.of(word.key());
      case SKELETON -> List.of(word.skeleton());
      case SOUND -> List.of(Sounds.key(word.roman()));
      case SLIP -> slips(word);
    };
  }

  /** As it sounds in all scripts, and as it is written: there a slip changes one letter more. */
  private static List<String> slips(Word word) {
    if (!Slips.allowed(word.roman())) {
      return List.of();
    }
    List<String> roman = Slips.deletions(word.roman());
    return word.text().equals(word.roman())
        ? roman
        : Stream.concat(roman.stream(), Slips.deletions(word.text()).stream()).distinct().toList();
  }

  /** The same of a word that is listed. */
  public Collection<String> keysOfListed(Word word) {
    return this == SOUND ? Sounds.of(word.text()).keys() : keys(word);
  }

  /** Whether two words share this key, and are near enough to be taken for the same. */
  public boolean near(Word word, Word wanted) {
    int length = Math.min(word.roman().length(), wanted.roman().length());
    return switch (this) {
      case TEXT -> word.text().equals(wanted.text());
      case ROMAN -> word.roman().equals(wanted.roman());
      case KEY ->
          length >= 3
              && word.key().equals(wanted.key())
              && EditDistance.within(word.roman(), wanted.roman(), length < 5 ? 1 : 2);
      case SKELETON ->
          word.skeleton().length() >= 3
              && length >= 5
              && word.skeleton().equals(wanted.skeleton())
              && EditDistance.within(word.roman(), wanted.roman(), length < 6 ? 1 : 2);
      case SOUND -> Sounds.of(wanted.text()).mayBe(word.roman());
      // Of a slip the key is not compared: what is one edit away shares one.
      case SLIP ->
          Slips.allowed(wanted.roman())
              && word.roman().charAt(0) == wanted.roman().charAt(0)
              && (EditDistance.within(word.roman(), wanted.roman(), length < 9 ? 1 : 2)
                  || Typing.isSlip(word.text(), wanted.text()));
    };
  }
}
