package dev.ghotona.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ghotona.answering.Mark;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of names and claims, found as they are meant. What was looked up of late is kept: words
 * of questions come again and again, and most are neither names nor said anywhere.
 */
final class Vocabulary {
  private static final int MOST_KEPT = 20_000;

  /** So many words with the same key are more than anybody could have meant. */
  private static final int MOST_ALIKE = 200;

  /** What is heard of less may be anything. */
  private static final int SHORTEST_TOGETHER = 5;

  private final List<Cursor.Hit> outstanding;
  private final Cache<String, Readings> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

  private final Cache<String, Boolean> listed =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

  /**
   * @param outstanding the incidents that stand out
   */
  Vocabulary(List<Cursor.Hit> outstanding) {
    this.outstanding = outstanding;
  }

  /** What a word, as it stands in a text, may be meant for. */
  Readings read(Word word, List<Word> stems, Cursor cursor) throws IOException {
    Readings known = kept.getIfPresent(word.text());
    if (known == null) {
      known = look(word, stems, cursor);
      kept.put(word.text(), known);
    }
    return known;
  }

  /**
   * Whether a name is, or begins with, just these words: most that could be put together are none.
   */
  boolean isListed(String words, Cursor cursor) throws IOException {
    Boolean known = listed.getIfPresent(words);
    if (known == null) {
      known =
          cursor.isThere(Keys.of(new Mark.Called(words)))
              || cursor.isThere(Keys.of(new Mark.PublishedBy(words)))
              || cursor.isThere(Keys.beginning(words));
      listed.put(words, known);
    }
    return known;
  }

  /** What two words may be meant for that are one where it is listed: just so, or by ear. */
  Readings together(Word first, Word second, List<Word> stems, Cursor cursor) throws IOException {
    String both = first.text() + ' ' + second.text();
    Readings known = kept.getIfPresent(both);
    if (known == null) {
      known = lookTogether(first, second, stems, cursor);
      kept.put(both, known);
    }
    return known;
  }

  private Readings lookTogether(Word first, Word second, List<Word> stems, Cursor cursor)
      throws IOException {
    var ways = new ArrayList<Readings.Way>(0);
    together(first.with(second), false, cursor, ways);
    for (Word stem : stems) {
      together(first.with(stem), true, cursor, ways);
    }
    return ways.isEmpty() ? Readings.NONE : new Readings(List.copyOf(ways));
  }

  private void together(Word both, boolean stem, Cursor cursor, List<Readings.Way> ways)
      throws IOException {
    if (both.heard() < SHORTEST_TOGETHER) {
      return;
    }
    var read = new LinkedHashMap<String, Readings.Like>();
    add(both, Likeness.TEXT, cursor, read);
    if (read.isEmpty() && !both.isLatin() && Likeness.SOUND.mayBe(both, stem)) {
      add(both, Likeness.SOUND, cursor, read);
    }
    if (!read.isEmpty()) {
      ways.add(new Readings.Way(2, stem, List.copyOf(read.values())));
    }
  }

  private Readings look(Word word, List<Word> stems, Cursor cursor) throws IOException {
    var ways = new ArrayList<Readings.Way>();
    add(word, false, cursor, ways);
    for (Word stem : stems) {
      add(stem, true, cursor, ways);
    }
    return ways.isEmpty() ? Readings.NONE : new Readings(List.copyOf(ways));
  }

  private void add(Word word, boolean stem, Cursor cursor, List<Readings.Way> ways)
      throws IOException {
    var read = new LinkedHashMap<String, Readings.Like>();
    for (Likeness by : Likeness.values()) {
      // What is listed as it stands was not written by ear.
      boolean idle = by == Likeness.SOUND && read.containsKey(word.text());
      if (!idle && by.mayBe(word, stem)) {
        add(word, by, cursor, read);
      }
      if (by == Likeness.TEXT && read.isEmpty() && isName(word, cursor)) {
        read.put(word.text(), like(word, by, word.roman().length(), cursor));
      }
    }
    if (!read.isEmpty()) {
      ways.add(new Readings.Way(1, stem, List.copyOf(read.values())));
    }
  }

  /** Whether it is a name of two words, typed as one. */
  private static boolean isName(Word word, Cursor cursor) throws IOException {
    return cursor.isThere(Keys.of(new Mark.Called(word.text())))
        || cursor.isThere(Keys.of(new Mark.PublishedBy(word.text())));
  }

  private void add(Word word, Likeness by, Cursor cursor, Map<String, Readings.Like> read)
      throws IOException {
    for (String key : by.keys(word)) {
      for (Cursor.Hit hit : cursor.with(Keys.spelling(by, key), MOST_ALIKE)) {
        String found = cursor.subject(hit);
        Word listed = Word.of(found);
        if (!read.containsKey(found) && by.near(word, listed)) {
          read.put(found, like(listed, by, letters(word, listed, by), cursor));
        }
      }
    }
  }

  private static double letters(Word word, Word listed, Likeness by) {
    return by == Likeness.SOUND ? word.heard() : listed.roman().length();
  }

  private Readings.Like like(Word listed, Likeness by, double letters, Cursor cursor)
      throws IOException {
    String word = listed.text();
    String called = Keys.of(new Mark.Called(word));
    String published = Keys.of(new Mark.PublishedBy(word));
    String beginning = Keys.beginning(word);
    boolean names = cursor.isThere(called) || cursor.isThere(published);
    boolean begins = cursor.isThere(beginning);
    boolean stands =
        (names || begins) && hasAny(outstanding, List.of(called, published, beginning), cursor);
    boolean said = by != Likeness.SOUND && cursor.isThere(Keys.of(new Mark.Says(word)));
    return new Readings.Like(word, by, letters, names, begins, stands, said);
  }

  private static boolean hasAny(List<Cursor.Hit> documents, List<String> terms, Cursor cursor)
      throws IOException {
    for (Cursor.Hit document : documents) {
      for (String term : terms) {
        if (cursor.has(document, term)) {
          return true;
        }
      }
    }
    return false;
  }
}
