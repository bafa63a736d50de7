package dev.ghotona.search;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Terms as they are, each with the number that is kept as its frequency. */
final class TermStream extends TokenStream {
  static final FieldType TYPE = type();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> terms;
  private Iterator<Map.Entry<String, Integer>> left;

  TermStream(Map<String, Integer> terms) {
    this.terms = terms;
  }

  static TermStream of(Set<String> terms) {
    return new TermStream(terms.stream().collect(Collectors.toMap(t -> t, t -> 1)));
  }

  private static FieldType type() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  @Override
  public void reset() {
    left = terms.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = left.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
