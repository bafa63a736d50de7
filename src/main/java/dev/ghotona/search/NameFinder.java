package dev.ghotona.search;

import dev.ghotona.answering.Mark;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Likeness;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the longest name that begins at a word of a text. It goes from word to word, and on only
 * where a name goes on so: of the names that begin alike, however many, it reads none but those
 * that it finds.
 */
final class NameFinder {
  /** A name that more incidents bear does not tell which is meant. */
  static final int MOST_NAMED = 12;

  private final Analysis analysis;
  private final Snapshot snapshot;
  private final Cursor cursor;
  private final Readings[] read;

  NameFinder(Analysis analysis, Snapshot snapshot, Cursor cursor) {
    this.analysis = analysis;
    this.snapshot = snapshot;
    this.cursor = cursor;
    this.read = new Readings[analysis.words().size()];
  }

  /** The mention that begins at a word, or null. */
  Mention at(int token) throws IOException {
    Mention best = null;
    for (Readings.Way way : readings(token).ways()) {
      best = better(best, surest(way, token));
      if (best != null && best.quality() == 1) {
        return best;
      }
    }
    return best;
  }

  private Readings readings(int token) throws IOException {
    if (read[token] == null) {
      read[token] =
          snapshot
              .vocabulary()
              .read(analysis.words().get(token), analysis.stems().get(token), cursor);
    }
    return read[token];
  }

  /** Of words that are as like, all count: whoever means one of two namesakes is asked which. */
  private Mention surest(Readings.Way way, int token) throws IOException {
    Mention best = null;
    Likeness by = null;
    for (Readings.Like like : way.read()) {
      if (best != null && like.by() != by) {
        return best;
      }
      by = like.by();
      if (like.begins()) {
        double quality = Readings.quality(way, by);
        best = longer(best, longest(like.word(), token, token + 1, quality));
      }
    }
    return best;
  }

  /** The longest name that begins with these words and goes on with those from a token on. */
  private Mention longest(String words, int from, int next, double quality) throws IOException {
    Mention best = null;
    if (next < read.length && cursor.isThere(Keys.beginning(words))) {
      for (String word : readings(next).words()) {
        best = longer(best, longest(words + ' ' + word, from, next + 1, quality));
      }
    }
    return best == null ? whole(words, from, next, quality) : best;
  }

  private Mention whole(String form, int from, int to, double quality) throws IOException {
    var names = new ArrayList<Name>();
    boolean called = add(new Mark.Called(form), names);
    boolean published = add(new Mark.PublishedBy(form), names);
    return names.isEmpty()
        ? null
        : new Mention(from, to, names, quality, List.of(form), called || published);
  }

  /** Adds what bears a name, and tells whether more incidents do than are of use. */
  private boolean add(Mark mark, List<Name> names) throws IOException {
    List<Cursor.Hit> hits = cursor.with(Keys.of(mark), MOST_NAMED + 1);
    for (Cursor.Hit hit : hits.subList(0, Math.min(MOST_NAMED, hits.size()))) {
      names.addAll(Bearing.names(Snapshot.id(hit), hit.frequency()));
    }
    return hits.size() > MOST_NAMED;
  }

  private static Mention better(Mention a, Mention b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.to() > b.to() || a.to() == b.to() && a.quality() >= b.quality() ? a : b;
  }

  /** The longer one; of two as long both. */
  private static Mention longer(Mention a, Mention b) {
    if (a == null || b == null || a.to() != b.to()) {
      return better(a, b);
    }
    var names = new ArrayList<>(a.names());
    b.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
    var forms = new ArrayList<>(a.forms());
    forms.addAll(b.forms());
    return new Mention(a.from(), a.to(), names, a.quality(), forms, a.common() || b.common());
  }
}
