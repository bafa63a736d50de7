package dev.ghotona.understanding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a word in English spelling may sound to those who write it by ear: each of its letters, or
 * few together, in one of several ways, by the table {@code lexicon/sounds.tsv}. What was heard is
 * {@link Romanisation romanised}.
 */
final class Sounds {
  static final String FILE = "sounds.tsv";

  private static final Map<String, List<Row>> TABLE = table();
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final int LONGEST = 4;
  private static final int MOST_KEYS = 16;

  /** So many letters fit into the bits of a number. */
  private static final int MOST_LETTERS = Long.SIZE - 1;

  private record Row(String letters, String before, List<String> heard) {
    boolean fits(String word, int end) {
      return before.isEmpty() || before.indexOf(end == word.length() ? '$' : word.charAt(end)) >= 0;
    }
  }

  private final List<List<String>> heard = new ArrayList<>();

  private Sounds(String spelt) {
    if (spelt.length() > MOST_LETTERS) {
      return;
    }
    if (!VOWEL.matcher(spelt).find()) {
      spelt.chars().forEach(letter -> add(row("^" + (char) letter, "", 0)));
      return;
    }
    for (int at = 0; at < spelt.length(); ) {
      Row row = row(spelt, at);
      if (!isTwice(spelt, at)) {
        add(row);
      }
      at += row == null ? 1 : length(row);
    }
  }

  /** No word begins with a letter that is not heard. */
  private void add(Row row) {
    if (row != null) {
      heard.add(
          heard.isEmpty() ? row.heard().stream().filter(w -> !w.isEmpty()).toList() : row.heard());
    }
  }

  /** A word in small Latin letters. */
  static Sounds of(String spelt) {
    return new Sounds(spelt);
  }

  private static Map<String, List<Row>> table() {
    var table = new HashMap<String, List<Row>>();
    for (String line : new Tables(Tables::open).lines(FILE)) {
      String[] cells = line.split("\t");
      var heard = List.of(cells[2].replace("-", "").split(" ", -1));
      table
          .computeIfAbsent(cells[0], letters -> new ArrayList<>())
          .add(new Row(cells[0], cells[1], heard));
    }
    table.values().forEach(rows -> rows.sort((a, b) -> b.before().length() - a.before().length()));
    return table;
  }

  private static int length(Row row) {
    return row.letters().length() - (row.letters().charAt(0) == '^' ? 1 : 0);
  }

  private static boolean isTwice(String word, int at) {
    return at > 0
        && word.charAt(at) == word.charAt(at - 1)
        && !Romanisation.isVowel(word.charAt(at));
  }

  private static Row row(String word, int at) {
    for (int end = Math.min(word.length(), at + LONGEST); end > at; end--) {
      String letters = word.substring(at, end);
      Row row = at == 0 ? row("^" + letters, word, end) : null;
      row = row == null ? row(letters, word, end) : row;
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  private static Row row(String letters, String word, int end) {
    for (Row row : TABLE.getOrDefault(letters, List.of())) {
      if (row.fits(word, end)) {
        return row;
      }
    }
    return null;
  }

  /** The {@link #key keys} of all that may be heard. */
  Set<String> keys() {
    Set<String> keys = heard.isEmpty() ? Set.of() : Set.of("");
    for (List<String> ways : heard) {
      var longer = new HashSet<String>();
      for (String key : keys) {
        for (String way : ways) {
          if (longer.size() < MOST_KEYS) {
            longer.add(withKey(key, way));
          }
        }
      }
      keys = longer;
    }
    return keys;
  }

  /** The consonants of what was heard, those that sound alike as one; a first vowel stays, as a. */
  static String key(String roman) {
    return withKey("", roman);
  }

  private static String withKey(String begun, String more) {
    var key = new StringBuilder(begun);
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      char sound =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> key.isEmpty() ? 'a' : 0;
            case 'h' -> key.isEmpty() ? 'h' : 0;
            case 'j', 'c' -> 's';
            default -> c;
          };
      if (sound != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  /**
   * Whether this is among what may be heard: from letter to letter, which places of it have been
   * reached, as bits.
   */
  boolean mayBe(String roman) {
    if (roman.length() > MOST_LETTERS) {
      return false;
    }
    long reached = 1;
    for (int i = 0; i < heard.size() && reached != 0; i++) {
      long next = 0;
      for (long left = skipped(reached, roman); left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        for (String way : heard.get(i)) {
          next |= after(way, roman, at);
        }
      }
      reached = next;
    }
    return (skipped(reached, roman) >> roman.length() & 1) != 0;
  }

  private static long after(String way, String roman, int at) {
    int end = at;
    for (int i = 0; i < way.length(); i++) {
      char c = way.charAt(i);
      if (i > 0 && c != 'i' && end < roman.length() && roman.charAt(end) == 'y') {
        end++;
      }
      if (end < roman.length() && same(roman.charAt(end), c)) {
        end++;
      } else if (end == 0 || roman.charAt(end - 1) != c) { // else one letter for two
        return 0;
      }
    }
    return 1L << end;
  }

  private static boolean same(char heard, char wanted) {
    return heard == wanted || heard == 'y' && wanted == 'i';
  }

  /** Over what is written between two sounds though it is not heard, too. */
  private static long skipped(long reached, String roman) {
    long all = reached;
    for (int at = 1; at < roman.length(); at++) {
      char c = roman.charAt(at);
      boolean unheard =
          c == 'y'
              || c == 'a' && at + 1 < roman.length() && !Romanisation.isVowel(roman.charAt(at - 1));
      if (unheard && (all >> at & 1) != 0) {
        all |= 1L << at + 1;
      }
    }
    return all;
  }
}
