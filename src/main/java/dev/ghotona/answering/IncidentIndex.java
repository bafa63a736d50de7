package dev.ghotona.answering;

import dev.ghotona.domain.Timespan;
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

  /** The ids of some incidents, of all those of which most is told first. */
  List<String> page(int from, int most);

  /** The words of claims that a word of a text may stand for, all alike sure; or none. */
  List<String> wordsLike(Analysis analysis, int token);

  /** The ids of incidents that bear any of these marks, so many at the most. */
  default List<String> bearing(Collection<? extends Mark> anyOf, int most) {
    return foremost(List.of(anyOf), most);
  }

  /**
   * The ids of the incidents that bear of each collection a mark, those of which most is told
   * first, so many at the most.
   */
  List<String> foremost(List<? extends Collection<? extends Mark>> by, int most);

  /**
   * The incidents that bear of each collection a mark: those of which so much more is told that
   * they stand out, and where none does all, if these are no more than {@code most}. Where that few
   * are stored none stands out.
   *
   * @param by empty: all incidents
   */
  Bearers bearers(List<? extends Collection<? extends Mark>> by, int most);

  /**
   * The incidents that bear something.
   *
   * @param ids those of which most is told first
   * @param all whether no more bear it than were asked for
   */
  record Bearers(List<String> ids, boolean all) {}

  /** Whether an incident bears any of these marks. */
  boolean bears(String incident, Collection<? extends Mark> anyOf);

  /** Some of the incidents that are wanted, and how many there are. */
  Selected select(Wanted wanted, Order order, int from, int most);

  /**
   * Which incidents are wanted: all that fit both.
   *
   * @param by they bear of each collection at least one mark
   * @param during they surely went on in any of these times; none: whenever it was
   */
  record Wanted(List<? extends Collection<? extends Mark>> by, List<Timespan> during) {
    public Wanted {
      by = List.copyOf(by);
      during = List.copyOf(during);
    }
  }

  /**
   * Some of the incidents that were found.
   *
   * @param ids those asked for, in order
   * @param all how many there are altogether
   * @param perhaps how many more there may be: when these went on is not known so exactly
   */
  record Selected(List<String> ids, int all, int perhaps) {}

  /** By when incidents began; those that began together by their ids. */
  enum Order {
    LATEST_FIRST,
    EARLIEST_FIRST
  }
}
