package dev.ghotona.search;

import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.answering.IncidentIndex.Wanted;
import dev.ghotona.answering.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One state of the index. */
final class Snapshot {
  /** The order in which incidents lie in the index: so those of which most is told come first. */
  static final Sort MOST_TOLD_FIRST =
      new Sort(
          new SortField(Keys.TOLD, SortField.Type.LONG, true),
          begun(true),
          new SortField(Keys.ID, SortField.Type.STRING));

  private static final Sort LATEST_FIRST =
      new Sort(begun(true), new SortField(Keys.ID, SortField.Type.STRING));

  private static final Sort EARLIEST_FIRST =
      new Sort(begun(false), new SortField(Keys.ID, SortField.Type.STRING, true));
  private static final Query ALL = new TermQuery(new Term(Keys.FIELD, Keys.INCIDENT));

  /** As many as anybody is shown unasked. */
  private static final int FIRST = 16;

  /** More than so many cannot all stand out. */
  private static final int MOST_OUTSTANDING = 8;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final Queue<Cursor> idle = new ConcurrentLinkedQueue<>();
  private final Chance chance;
  private final int size;
  private final List<String> first;
  private final Bearers foremost;
  private final Set<String> outstanding;

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.size = searcher.count(ALL);
    this.chance = new Chance(reader.numDocs() - size);
    this.first = ids(searcher.search(ALL, FIRST, MOST_TOLD_FIRST), 0, FIRST);
    Cursor cursor = borrow();
    List<Cursor.Hit> ranked = ranked(List.of(), MOST_OUTSTANDING + 1, cursor);
    boolean few = ranked.size() <= MOST_OUTSTANDING;
    List<Cursor.Hit> above = few ? List.of() : above(ranked, cursor);
    this.foremost = new Bearers(ids(few ? ranked : above, cursor), few);
    this.outstanding = Set.copyOf(ids(above, cursor));
    this.vocabulary = new Vocabulary(List.copyOf(above));
    giveBack(cursor);
  }

  private static SortField begun(boolean reverse) {
    return new SortField(Keys.BEGUN, SortField.Type.LONG, reverse, Long.MIN_VALUE);
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

  List<String> page(int from, int most) throws IOException {
    return from + most <= FIRST || size <= FIRST
        ? first.subList(Math.min(from, first.size()), Math.min(from + most, first.size()))
        : ids(searcher.search(ALL, from + most, MOST_TOLD_FIRST), from, most);
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

  Selected select(Wanted wanted, Order order, int from, int most) throws IOException {
    Query query = query(wanted, Courses.surely(wanted.during()));
    Sort sort =
        switch (order) {
          case LATEST_FIRST -> LATEST_FIRST;
          case EARLIEST_FIRST -> EARLIEST_FIRST;
        };
    TopDocs found = search(query, sort, from + most);
    int all = (int) found.totalHits.value();
    int possible =
        wanted.during().isEmpty()
            ? all
            : searcher.count(query(wanted, Courses.perhaps(wanted.during())));
    return new Selected(ids(found, from, most), all, possible - all);
  }

  // Counted on the way: to count what lies in a time takes as long as to find it. Room is made for
  // as many as there are: a page can be asked for that lies far behind the last.
  private TopDocs search(Query query, Sort sort, int most) throws IOException {
    int there = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
    return searcher.search(query, new TopFieldCollectorManager(sort, there, Integer.MAX_VALUE));
  }

  private static Query query(Wanted wanted, Query during) {
    if (wanted.by().isEmpty() && wanted.during().isEmpty()) {
      return ALL;
    }
    var all = new BooleanQuery.Builder().add(ALL, BooleanClause.Occur.FILTER);
    wanted.by().forEach(anyOf -> all.add(anyOf(anyOf), BooleanClause.Occur.FILTER));
    if (!wanted.during().isEmpty()) {
      all.add(during, BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  private static Query anyOf(Collection<? extends Mark> marks) {
    var any = new BooleanQuery.Builder();
    marks.stream()
        .distinct()
        .map(mark -> new TermQuery(new Term(Keys.FIELD, Keys.of(mark))))
        .forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
    return any.build();
  }

  private List<String> ids(TopDocs all, int from, int most) throws IOException {
    ScoreDoc[] found = all.scoreDocs;
    var ids = new ArrayList<String>();
    for (ScoreDoc doc : Arrays.asList(found).subList(Math.min(from, found.length), found.length)) {
      ids.add(id(doc.doc));
    }
    return ids.subList(0, Math.min(most, ids.size()));
  }

  private String id(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues subjects = leaf.reader().getBinaryDocValues(Keys.SUBJECT);
    subjects.advanceExact(doc - leaf.docBase);
    return subjects.binaryValue().utf8ToString();
  }
}
