package dev.ghotona.search;

import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Likeness;
import java.io.IOException;
import java.util.List;

/** Finds the words of claims that a word of a text stands for. */
final class SaidWords {
  private static final double AS_WRITTEN = Likeness.TEXT.quality() * Likeness.STEM_FACTOR;

  private final Analysis analysis;
  private final Snapshot snapshot;
  private final Cursor cursor;

  SaidWords(Analysis analysis, Snapshot snapshot, Cursor cursor) {
    this.analysis = analysis;
    this.snapshot = snapshot;
    this.cursor = cursor;
  }

  private List<Readings.Way> ways(int token) throws IOException {
    return snapshot
        .vocabulary()
        .read(analysis.words().get(token), analysis.stems().get(token), cursor)
        .ways();
  }

  /** Whether claims or names have the word as it is written, or without an ending. */
  boolean isSaid(int token) throws IOException {
    return ways(token).stream()
        .anyMatch(
            way ->
                way.read().stream()
                    .anyMatch(
                        like ->
                            Readings.quality(way, like.by()) >= AS_WRITTEN
                                && (like.said() || like.names() || like.begins())));
  }

  /** Those that are found in the surest way: all of them are as like. */
  List<String> like(int token) throws IOException {
    double best = 0;
    List<String> words = List.of();
    for (Readings.Way way : ways(token)) {
      Readings.Like first = first(way, token);
      if (first != null && Readings.quality(way, first.by()) > best) {
        best = Readings.quality(way, first.by());
        words = like(way, first);
      }
    }
    return words;
  }

  private Readings.Like first(Readings.Way way, int token) {
    for (Readings.Like like : way.read()) {
      if (like.said()) {
        return isMeant(way, like, token) ? like : null;
      }
    }
    return null;
  }

  private boolean isMeant(Readings.Way way, Readings.Like like, int token) {
    Chance chance = snapshot.chance();
    return Readings.quality(way, like.by()) >= AS_WRITTEN
        || !analysis.termAt(token).isOrdinary()
            && chance.isRuledOut(chance.weight(analysis, token, way, like));
  }

  private static List<String> like(Readings.Way way, Readings.Like first) {
    return way.read().stream()
        .filter(like -> like.said() && like.by() == first.by())
        .map(Readings.Like::word)
        .toList();
  }
}
