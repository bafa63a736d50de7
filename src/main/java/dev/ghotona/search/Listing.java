package dev.ghotona.search;

import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Selected;
import dev.ghotona.answering.IncidentIndex.Wanted;
import dev.ghotona.answering.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

/** Lists across the incidents of one state of the index: what is counted, sorted and paged. */
final class Listing {
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

  private final IndexSearcher searcher;
  private final List<String> first;

  Listing(DirectoryReader reader) throws IOException {
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.first = ids(searcher.search(ALL, FIRST, MOST_TOLD_FIRST), 0, FIRST);
  }

  private static SortField begun(boolean reverse) {
    return new SortField(Keys.BEGUN, SortField.Type.LONG, reverse, Long.MIN_VALUE);
  }

  List<String> page(int from, int most) throws IOException {
    return from + most <= FIRST || first.size() < FIRST
        ? first.subList(Math.min(from, first.size()), Math.min(from + most, first.size()))
        : ids(searcher.search(ALL, from + most, MOST_TOLD_FIRST), from, most);
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
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues subjects = leaf.reader().getBinaryDocValues(Keys.SUBJECT);
    subjects.advanceExact(doc - leaf.docBase);
    return subjects.binaryValue().utf8ToString();
  }
}
