package dev.ghotona.search;

import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.answering.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** One state of the index. */
final class Snapshot {
  /** The order in which incidents lie in the index: so the latest are found first. */
  static final Sort LATEST_FIRST =
      new Sort(begun(true), new SortField(Keys.ID, SortField.Type.STRING));

  private static final Sort EARLIEST_FIRST =
      new Sort(begun(false), new SortField(Keys.ID, SortField.Type.STRING, true));
  private static final Sort BY_ID = new Sort(new SortField(Keys.ID, SortField.Type.STRING));
  private static final Query ALL = new TermQuery(new Term(Keys.FIELD, Keys.INCIDENT));

  /** As many as anybody is shown unasked. */
  private static final int FIRST = 16;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Queue<Cursor> idle = new ConcurrentLinkedQueue<>();
  private final Chance chance;
  private final int size;
  private final List<String> first;

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.size = searcher.count(ALL);
    this.chance = new Chance(reader.numDocs() - size);
    this.first = ids(ALL, BY_ID, 0, FIRST);
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

  int size() {
    return size;
  }

  List<String> page(int from, int most) throws IOException {
    return from + most <= FIRST || size <= FIRST
        ? first.subList(Math.min(from, first.size()), Math.min(from + most, first.size()))
        : ids(ALL, BY_ID, from, most);
  }

  /** The id of an incident that was found. */
  static String id(Cursor.Hit hit) throws IOException {
    SortedDocValues ids = hit.leaf().reader().getSortedDocValues(Keys.ID);
    ids.advanceExact(hit.doc());
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  List<String> latest(List<? extends Collection<? extends Mark>> by, int most, Cursor cursor)
      throws IOException {
    return by.size() == 1
        ? latest(by.getFirst(), most, cursor)
        : ids(query(by), LATEST_FIRST, 0, most);
  }

  private List<String> latest(Collection<? extends Mark> anyOf, int most, Cursor cursor)
      throws IOException {
    var hits = new ArrayList<Cursor.Hit>();
    for (Mark mark : anyOf) {
      hits.addAll(cursor.with(Keys.of(mark), most));
    }
    if (hits.size() > 1) {
      hits.sort(Comparator.comparingLong((Cursor.Hit hit) -> begun(hit)).reversed());
    }
    var ids = new ArrayList<String>(Math.min(most, hits.size()));
    for (int i = 0; i < hits.size() && ids.size() < most; i++) {
      String id = id(hits.get(i));
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static long begun(Cursor.Hit hit) {
    try {
      NumericDocValues begun = hit.leaf().reader().getNumericDocValues(Keys.BEGUN);
      return begun.advanceExact(hit.doc()) ? begun.longValue() : Long.MIN_VALUE;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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

  Selected select(List<? extends Collection<? extends Mark>> by, Order order, int from, int most)
      throws IOException {
    Query query = query(by);
    Sort sort =
        switch (order) {
          case LATEST_FIRST -> LATEST_FIRST;
          case EARLIEST_FIRST -> EARLIEST_FIRST;
        };
    return new Selected(ids(query, sort, from, most), searcher.count(query));
  }

  private static Query query(List<? extends Collection<? extends Mark>> by) {
    var all = new BooleanQuery.Builder().add(ALL, BooleanClause.Occur.FILTER);
    by.forEach(anyOf -> all.add(anyOf(anyOf), BooleanClause.Occur.FILTER));
    return by.isEmpty() ? ALL : all.build();
  }

  private static Query anyOf(Collection<? extends Mark> marks) {
    var any = new BooleanQuery.Builder();
    marks.stream()
        .distinct()
        .map(mark -> new TermQuery(new Term(Keys.FIELD, Keys.of(mark))))
        .forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
    return any.build();
  }

  private List<String> ids(Query query, Sort sort, int from, int most) throws IOException {
    ScoreDoc[] found = searcher.search(query, Math.max(1, from + most), sort).scoreDocs;
    var ids = new ArrayList<String>();
    for (ScoreDoc doc : Arrays.asList(found).subList(Math.min(from, found.length), found.length)) {
      ids.add(id(doc.doc));
    }
    return ids.subList(0, Math.min(most, ids.size()));
  }

  private String id(int doc) throws IOException {
    int leaf = org.apache.lucene.index.ReaderUtil.subIndex(doc, reader.leaves());
    var context = reader.leaves().get(leaf);
    return id(new Cursor.Hit(context, doc - context.docBase, 1));
  }
}
