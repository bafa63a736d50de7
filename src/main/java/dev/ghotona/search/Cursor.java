package dev.ghotona.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Looks terms up in all segments of a reader, below the level of queries: a question looks up a
 * hundred. For one call only; not thread-safe.
 */
final class Cursor {
  private final Segment[] segments;
  private final BytesRefBuilder bytes = new BytesRefBuilder();

  Cursor(List<LeafReaderContext> leaves) throws IOException {
    this.segments = new Segment[leaves.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = new Segment(leaves.get(i).reader());
    }
  }

  /** A document: in which segment it lies, where there, and how often the term stands for it. */
  record Hit(int segment, int doc, int frequency) {}

  /** What is looked into again and again is opened once. */
  private static final class Segment {
    private final LeafReader reader;
    private final Bits live;
    private final TermsEnum terms;
    private final List<PostingsEnum> postings = new ArrayList<>();
    private BinaryDocValues subjects;
    private NumericDocValues told;

    Segment(LeafReader reader) throws IOException {
      this.reader = reader;
      this.live = reader.getLiveDocs();
      Terms all = reader.terms(Keys.FIELD);
      this.terms = all == null ? TermsEnum.EMPTY : all.iterator();
    }

    /**
     * The documents of the term that was found last; {@code slot} tells it from others' at hand.
     */
    PostingsEnum postings(int slot) throws IOException {
      while (postings.size() <= slot) {
        postings.add(null);
      }
      postings.set(slot, terms.postings(postings.get(slot), PostingsEnum.FREQS));
      return postings.get(slot);
    }

    /** How many documents there are of the term that was found last. */
    int count() throws IOException {
      if (live == null) {
        return terms.docFreq();
      }
      PostingsEnum found = postings(0);
      int count = 0;
      for (int doc = found.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = found.nextDoc()) {
        count += live.get(doc) ? 1 : 0;
      }
      return count;
    }

    boolean isLive(int doc) {
      return live == null || live.get(doc);
    }

    /** Values are read in the order of documents only. */
    String subject(int doc) throws IOException {
      if (subjects == null || subjects.docID() > doc) {
        subjects = reader.getBinaryDocValues(Keys.SUBJECT);
      }
      subjects.advanceExact(doc);
      return subjects.binaryValue().utf8ToString();
    }

    int told(int doc) throws IOException {
      if (told == null || told.docID() > doc) {
        told = reader.getNumericDocValues(Keys.TOLD);
      }
      told.advanceExact(doc);
      return (int) told.longValue();
    }
  }

  int segments() {
    return segments.length;
  }

  /** Whether any document has a term, be it one that has been replaced since. */
  boolean isThere(String term) throws IOException {
    bytes.copyChars(term);
    for (Segment segment : segments) {
      if (segment.terms.seekExact(bytes.get())) {
        return true;
      }
    }
    return false;
  }

  /** How many documents have a term. */
  int count(String term) throws IOException {
    bytes.copyChars(term);
    int count = 0;
    for (Segment segment : segments) {
      count += segment.terms.seekExact(bytes.get()) ? segment.count() : 0;
    }
    return count;
  }

  /** The first documents of each segment with a term. */
  List<Hit> with(String term, int mostOfEach) throws IOException {
    bytes.copyChars(term);
    List<Hit> hits = List.of();
    for (int i = 0; i < segments.length; i++) {
      if (segments[i].terms.seekExact(bytes.get())) {
        hits = hits.isEmpty() ? new ArrayList<>() : hits;
        collect(i, mostOfEach, hits);
      }
    }
    return hits;
  }

  private void collect(int at, int most, List<Hit> hits) throws IOException {
    Segment segment = segments[at];
    PostingsEnum found = segment.postings(0);
    int taken = 0;
    for (int doc = found.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (segment.isLive(doc)) {
        hits.add(new Hit(at, doc, found.freq()));
        if (++taken == most) {
          return;
        }
      }
    }
  }

  /** The first documents of each segment that have of each collection at least one term. */
  List<Hit> withAll(List<? extends Collection<String>> by, int mostOfEach) throws IOException {
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < segments.length; i++) {
      var common = common(segments[i], by);
      int most = hits.size() + mostOfEach;
      for (int doc = common.next(); doc != Common.NONE && hits.size() < most; doc = common.next()) {
        if (segments[i].isLive(doc)) {
          hits.add(new Hit(i, doc, 1));
        }
      }
    }
    return hits;
  }

  private Common common(Segment segment, List<? extends Collection<String>> by) throws IOException {
    var groups = new ArrayList<List<PostingsEnum>>(by.size());
    int slot = 0;
    for (Collection<String> anyOf : by) {
      var group = new ArrayList<PostingsEnum>(anyOf.size());
      for (String term : anyOf) {
        bytes.copyChars(term);
        if (segment.terms.seekExact(bytes.get())) {
          group.add(segment.postings(slot++));
        }
      }
      groups.add(group);
    }
    return new Common(groups);
  }

  /** Whether a document has a term. */
  boolean has(Hit document, String term) throws IOException {
    Segment segment = segments[document.segment()];
    bytes.copyChars(term);
    return segment.terms.seekExact(bytes.get())
        && segment.postings(0).advance(document.doc()) == document.doc();
  }

  /** What a document is about. */
  String subject(Hit hit) throws IOException {
    return segments[hit.segment()].subject(hit.doc());
  }

  /** How much is told of an incident. */
  int told(Hit hit) throws IOException {
    return segments[hit.segment()].told(hit.doc());
  }
}
