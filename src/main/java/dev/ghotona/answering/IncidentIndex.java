package dev.ghotona.answering;

import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Analysis;
import java.util.Collection;
import java.util.List;

/**
 * The port by which incidents are found among all that are stored, however many these are. Each
 * call sees one state of the index. Thread-safe.
 */
public interface IncidentIndex {
  /** The names by which incidents can be mentioned. */
  NameIndex names();

  /** How many incidents there are. */
  int size();

  /** The ids of some incidents, in the order of all ids. */
  List<String> page(int from, int most);

  /** The words of claims that a word of a text may stand for, all alike sure; or none. */
  List<String> wordsLike(Analysis analysis, int token);

  /** The ids of the latest incidents that bear any of these marks, so many at the most. */
  default List<String> bearing(Collection<? extends Mark> anyOf, int most) {
    return latest(List.of(anyOf), most);
  }

  /** The ids of the latest that bear of each collection a mark, so many at the most. */
  List<String> latest(List<? extends Collection<? extends Mark>> by, int most);

  /** Whether an incident bears any of these marks. */
  boolean bears(String incident, Collection<? extends Mark> anyOf);

  /**
   * The incidents that bear of each collection at least one mark.
   *
   * @param by empty: all incidents
   */
  Selected select(List<? extends Collection<? extends Mark>> by, Order order, int from, int most);

  /**
   * Some of the incidents that were found.
   *
   * @param ids those asked for, in order
   * @param all how many there are altogether
   */
  record Selected(List<String> ids, int all) {}

  /** By when incidents began; those that began together by their ids. */
  enum Order {
    LATEST_FIRST,
    EARLIEST_FIRST
  }
}
