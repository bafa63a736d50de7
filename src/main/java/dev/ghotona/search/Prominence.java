package dev.ghotona.search;

import java.io.IOException;
import java.util.List;

/**
 * Which incidents stand out among others by how much is told of them: who says no more than "the
 * hospital" means the one that everybody has heard of.
 */
final class Prominence {
  /**
   * So many times as much is told of what stands out as of the next. Of the 85 incidents that were
   * written down by hand for seeds, training and tests, the fullest has 1.7 times as much as the
   * sparest: by no more care in writing does one stand out.
   */
  private static final int TIMES = 2;

  private Prominence() {}

  /**
   * How many of the first stand out from those after them, as many as do; 0 where none does.
   *
   * @param ranked those of which most is told first, one more than may stand out
   */
  static int standingOut(List<Cursor.Hit> ranked, Cursor cursor) throws IOException {
    int less = cursor.told(ranked.getLast());
    for (int first = ranked.size() - 1; first > 0; first--) {
      int more = cursor.told(ranked.get(first - 1));
      if (more >= TIMES * less) {
        return first;
      }
      less = more;
    }
    return 0;
  }
}
