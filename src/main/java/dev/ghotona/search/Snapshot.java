package dev.ghotona.search;

import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.answering.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DirectoryReader;

/** One state of the index. */
final class Snapshot {
  /** More than so many cannot all stand out. */
  private static final int MOST_OUTSTANDING = 8;

  private final DirectoryReader reader;
  private final Vocabulary vocabulary;
  private final Queue<Cursor> idle = new ConcurrentLinkedQueue<>();
  private final Chance chance;
  private final int size;
  private final Bearers foremost;
  private final Set<String> outstanding;
  private Listing listing;

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    Cursor cursor = borrow();
    this.size = cursor.count(Keys.INCIDENT);
    this.chance = new Chance(reader.numDocs() - size);
    List<Cursor.Hit> ranked = ranked(List.of(), MOST_OUTSTANDING + 1, cursor);
    boolean few = ranked.size() <= MOST_OUTSTANDING;
    List<Cursor.Hit> above = few ? List.of() : above(ranked, cursor);
    this.foremost = new Bearers(ids(few ? ranked : above, cursor), few);
    this.outstanding = Set.copyOf(ids(above, cursor));
    this.vocabulary = new Vocabulary(List.copyOf(above));
    giveBack(cursor);
  }

  DirectoryReader reader() {
    return reader;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Chance chance() {
    return chance;
  }

  /** A cursor for one thread: making one takes longer than most of what is looked up by it. */
  Cursor borrow() throws IOException {
    Cursor free = idle.poll();
    return free == null ? new Cursor(reader.leaves()) : free;
  }

  void giveBack(Cursor cursor) {
    idle.add(cursor);
  }

  /** Those that stand out from many by how much is told of them. */
  Set<String> outstanding() {
    return outstanding;
  }

  int size() {
    return size;
  }

  /** Lists are made ready with the first that is asked for: most questions name an incident. */
  synchronized Listing listing() throws IOException {
    if (listing == null) {
      listing = new Listing(reader);
    }
    return listing;
  }

  /** Those of which most is told, of those that bear of each collection a mark. */
  List<String> foremost(List<? extends Collection<? extends Mark>> by, int most, Cursor cursor)
      throws IOException {
    return ids(ranked(by, most, cursor), cursor);
  }

  Bearers bearers(List<? extends Collection<? extends Mark>> by, int most, Cursor cursor)
      throws IOException {
    if (by.isEmpty() && most == MOST_OUTSTANDING) {
      return foremost;
    }
    List<Cursor.Hit> ranked = ranked(by, most + 1, cursor);
    boolean all = ranked.size() <= most;
    List<Cursor.Hit> above = foremost.all() || ranked.isEmpty() ? List.of() : above(ranked, cursor);
    return new Bearers(ids(all && above.isEmpty() ? ranked : above, cursor), all);
  }

  private static List<Cursor.Hit> above(List<Cursor.Hit> ranked, Cursor cursor) throws IOException {
    return ranked.subList(0, Prominence.standingOut(ranked, cursor));
  }

  private List<Cursor.Hit> ranked(
      List<? extends Collection<? extends Mark>> by, int most, Cursor cursor) throws IOException {
    List<Cursor.Hit> hits = hits(by, most, cursor);
    if (cursor.segments() > 1) {
      hits.sort(Comparator.comparingInt((Cursor.Hit hit) -> told(hit, cursor)).reversed());
    }
    return hits.size() <= most ? hits : hits.subList(0, most);
  }

  private static List<Cursor.Hit> hits(
      List<? extends Collection<? extends Mark>> by, int most, Cursor cursor) throws IOException {
    var terms = new ArrayList<List<String>>(by.size());
    for (Collection<? extends Mark> anyOf : by) {
      var keys = new ArrayList<String>(anyOf.size());
      anyOf.forEach(mark -> keys.add(Keys.of(mark)));
      terms.add(keys);
    }
    return cursor.withAll(terms.isEmpty() ? List.of(List.of(Keys.INCIDENT)) : terms, most);
  }

  private static int told(Cursor.Hit hit, Cursor cursor) {
    try {
      return cursor.told(hit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(List<Cursor.Hit> hits, Cursor cursor) throws IOException {
    var ids = new ArrayList<String>(hits.size());
    for (Cursor.Hit hit : hits) {
      ids.add(cursor.subject(hit));
    }
    return ids;
  }

  boolean bears(String incident, Collection<? extends Mark> anyOf, Cursor cursor)
      throws IOException {
    for (Cursor.Hit hit : cursor.with(Keys.incident(incident), 1)) {
      for (Mark mark : anyOf) {
        if (cursor.has(hit, Keys.of(mark))) {
          return true;
        }
      }
    }
    return false;
  }
}
