package dev.ghotona.search;

import dev.ghotona.answering.Mark;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the longest name that begins at a word of a text. It goes from word to word, and on only
 * where a name goes on so: of the names that begin alike, however many, it reads none but those
 * that it finds.
 */
final class NameFinder {
  /** A name that more incidents bear does not tell which is meant. */
  private static final int MOST_NAMED = 12;

  private static final double AS_WRITTEN = Likeness.TEXT.quality() * Likeness.STEM_FACTOR;
  private static final double LETTERS_OF_A_NAME = 5;

  private final Analysis analysis;
  private final Snapshot snapshot;
  private final Cursor cursor;
  private final List<Readings.Way>[] read;
  private final Chance chance;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  NameFinder(Analysis analysis, Snapshot snapshot, Cursor cursor) {
    this.analysis = analysis;
    this.snapshot = snapshot;
    this.cursor = cursor;
    this.read = new List[analysis.words().size()];
    this.chance = snapshot.chance();
  }

  /** The mention that begins at a word, or null. */
  Mention at(int token) throws IOException {
    Mention best = null;
    for (Readings.Way way : ways(token)) {
      best = better(best, surest(way, token));
      if (best != null && best.quality() == 1) {
        return best;
      }
    }
    return best;
  }

  /** The ways to read a word, by itself and together with the next. */
  private List<Readings.Way> ways(int token) throws IOException {
    if (read[token] == null) {
      Vocabulary vocabulary = snapshot.vocabulary();
      read[token] =
          Stream.concat(
                  vocabulary.read(word(token), stems(token), cursor).ways().stream(),
                  isAlone(token)
                      ? Stream.empty()
                      : vocabulary
                          .together(word(token), word(token + 1), stems(token + 1), cursor)
                          .ways()
                          .stream())
              .toList();
    }
    return read[token];
  }

  /** What the lexicon knows, both or the next as grammar, is hardly half of a name. */
  private boolean isAlone(int token) {
    return token + 1 == read.length
        || analysis.termAt(token + 1).isGrammar()
        || isKnown(token) && isKnown(token + 1);
  }

  private boolean isKnown(int token) {
    Term term = analysis.termAt(token);
    return !term.isOrdinary() && term.quality() >= Likeness.SOUND.quality();
  }

  private Word word(int token) {
    return analysis.words().get(token);
  }

  private List<Word> stems(int token) {
    return analysis.stems().get(token);
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
      if (like.names() || like.begins()) {
        double weight = chance.weight(analysis, token, way, like);
        var begun =
            new Path(like.word(), token, token + way.words(), Readings.quality(way, by), weight);
        best = longer(best, longest(begun, like));
      }
    }
    return best;
  }

  /**
   * The begin of a name, as it was found.
   *
   * @param words as they are listed
   * @param weight how much speaks against chance
   */
  private record Path(String words, int from, int to, double quality, double weight) {}

  /** The longest name that begins with this word and goes on with those that follow. */
  private Mention longest(Path path, Readings.Like first) throws IOException {
    Mention best = first.begins() ? goneOn(path, first) : null;
    return best == null && first.names() ? whole(path, first) : best;
  }

  private Mention goneOn(Path path, Readings.Like first) throws IOException {
    Mention best = null;
    if (path.to() < read.length) {
      for (Readings.Way way : ways(path.to())) {
        for (Readings.Like like : way.read()) {
          best = longer(best, longestOn(onWith(path, way, like), first));
        }
      }
    }
    return best;
  }

  private Mention longestOn(Path path, Readings.Like first) throws IOException {
    if (!snapshot.vocabulary().isListed(path.words(), cursor)) {
      return null;
    }
    Mention best = cursor.isThere(Keys.beginning(path.words())) ? goneOn(path, first) : null;
    return best == null ? whole(path, first) : best;
  }

  private Path onWith(Path path, Readings.Way way, Readings.Like like) {
    double more = chance.further(analysis, path.to(), way, like);
    return new Path(
        path.words() + ' ' + like.word(),
        path.from(),
        path.to() + way.words(),
        path.quality(),
        path.weight() + more);
  }

  private Mention whole(Path path, Readings.Like first) throws IOException {
    boolean likely = chance.isRuledOut(path.weight());
    if (!likely && path.quality() < AS_WRITTEN) {
      return first.outstanding() && first.by() != Likeness.SOUND ? ofOutstanding(path) : null;
    }
    var names = new ArrayList<Name>();
    boolean called = add(new Mark.Called(path.words()), names);
    boolean published = add(new Mark.PublishedBy(path.words()), names);
    boolean common = called || published;
    return names.isEmpty() || !likely && common || !isSure(path, first, likely, names)
        ? null
        : mention(path, names, common);
  }

  /** What is heard may be another word as well, as may what is not likely to be meant. */
  private static boolean isSure(Path path, Readings.Like first, boolean likely, List<Name> names) {
    return likely && first.by() != Likeness.SOUND || !isShort(path, names);
  }

  private static Mention mention(Path path, List<Name> names, boolean common) {
    return new Mention(
        path.from(), path.to(), names, path.quality(), List.of(path.words()), common);
  }

  /** One that stands out is named as it would be among few: by a slip in a short name too. */
  private Mention ofOutstanding(Path path) throws IOException {
    var names = new ArrayList<Name>();
    add(new Mark.Called(path.words()), names);
    add(new Mark.PublishedBy(path.words()), names);
    names.removeIf(name -> !snapshot.outstanding().contains(name.incident()));
    return names.isEmpty() ? null : mention(path, names, false);
  }

  /** Whether it is as short as many words are, and no more than a part of who was hit. */
  private static boolean isShort(Path path, List<Name> names) {
    return path.weight() < LETTERS_OF_A_NAME && names.stream().noneMatch(NameFinder::isSubject);
  }

  private static boolean isSubject(Name name) {
    return !name.part()
        && switch (name.kind()) {
          case INCIDENT, VICTIM -> true;
          case SYSTEM, ACTOR, PUBLISHER -> false;
        };
  }

  /** Adds what bears a name, and tells whether more incidents do than are of use. */
  private boolean add(Mark mark, List<Name> names) throws IOException {
    List<Cursor.Hit> hits = cursor.with(Keys.of(mark), MOST_NAMED + 1);
    for (Cursor.Hit hit : hits.subList(0, Math.min(MOST_NAMED, hits.size()))) {
      names.addAll(Bearing.names(cursor.subject(hit), hit.frequency()));
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
