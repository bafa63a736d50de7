package dev.ghotona.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;

/**
 * The documents of one segment that several terms have in common, in order. It leaps from what one
 * list has next to what another has, so that it reads little of long lists.
 */
final class Common {
  /** There is no further document. */
  static final int NONE = PostingsEnum.NO_MORE_DOCS;

  private final List<List<PostingsEnum>> groups;
  private int at = -1;

  /**
   * @param groups of each at least one list must have a document
   */
  Common(List<List<PostingsEnum>> groups) {
    this.groups = groups;
  }

  /** The next one; not to be called again after {@link #NONE}. */
  int next() throws IOException {
    int wanted = at + 1;
    int found = from(wanted);
    while (found != wanted) {
      wanted = found;
      found = from(wanted);
    }
    at = wanted;
    return at;
  }

  /** The furthest of what each group has next: before it nothing is common. */
  private int from(int wanted) throws IOException {
    int furthest = groups.isEmpty() ? NONE : wanted;
    for (List<PostingsEnum> group : groups) {
      furthest = Math.max(furthest, next(group, furthest));
    }
    return furthest;
  }

  private static int next(List<PostingsEnum> anyOf, int wanted) throws IOException {
    int nearest = NONE;
    for (PostingsEnum list : anyOf) {
      int doc = list.docID() < wanted ? list.advance(wanted) : list.docID();
      nearest = Math.min(nearest, doc);
    }
    return nearest;
  }
}
