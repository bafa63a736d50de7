package dev.ghotona.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
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
  private final List<LeafReaderContext> leaves;
  private final TermsEnum[] terms;
  private final PostingsEnum[] postings;
  private final BytesRefBuilder bytes = new BytesRefBuilder();

  Cursor(List<LeafReaderContext> leaves) throws IOException {
    this.leaves = leaves;
    this.terms = new TermsEnum[leaves.size()];
    this.postings = new PostingsEnum[leaves.size()];
    for (int i = 0; i < terms.length; i++) {
      Terms of = leaves.get(i).reader().terms(Keys.FIELD);
      terms[i] = of == null ? null : of.iterator();
    }
  }

  /** A document: where it lies, and how often the term stands for it. */
  record Hit(LeafReaderContext leaf, int doc, int frequency) {}

  /** Whether any document has a term, be it one that has been replaced since. */
  boolean isThere(String term) throws IOException {
    bytes.copyChars(term);
    for (TermsEnum of : terms) {
      if (of != null && of.seekExact(bytes.get())) {
        return true;
      }
    }
    return false;
  }

  /** The first documents of each segment with a term. */
  List<Hit> with(String term, int mostOfEach) throws IOException {
    bytes.copyChars(term);
    List<Hit> hits = List.of();
    for (int i = 0; i < terms.length; i++) {
      if (terms[i] != null && terms[i].seekExact(bytes.get())) {
        hits = hits.isEmpty() ? new ArrayList<>() : hits;
        collect(i, mostOfEach, hits);
      }
    }
    return hits;
  }

  private void collect(int segment, int most, List<Hit> hits) throws IOException {
    LeafReaderContext leaf = leaves.get(segment);
    Bits live = leaf.reader().getLiveDocs();
    postings[segment] = terms[segment].postings(postings[segment], PostingsEnum.FREQS);
    PostingsEnum found = postings[segment];
    int taken = 0;
    for (int doc = found.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (live == null || live.get(doc)) {
        hits.add(new Hit(leaf, doc, found.freq()));
        if (++taken == most) {
          return;
        }
      }
    }
  }

  /** Whether a document has a term. */
  boolean has(Hit document, String term) throws IOException {
    int segment = document.leaf().ord;
    bytes.copyChars(term);
    if (!terms[segment].seekExact(bytes.get())) {
      return false;
    }
    postings[segment] = terms[segment].postings(postings[segment], PostingsEnum.NONE);
    return postings[segment].advance(document.doc()) == document.doc();
  }
}
