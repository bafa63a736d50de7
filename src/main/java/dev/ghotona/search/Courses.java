package dev.ghotona.search;

import dev.ghotona.answering.Course;
import dev.ghotona.domain.Timespan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * When incidents went on, as points of four days: the first and the last on which it may have
 * begun, the first and the last on which it may have ended.
 */
final class Courses {
  private static final String FIELD = "course";
  private static final int ANY_EARLIER = Integer.MIN_VALUE;
  private static final int ANY_LATER = Integer.MAX_VALUE;

  private Courses() {}

  static IndexableField field(Course course) {
    return new IntPoint(
        FIELD,
        day(course.begun().from()),
        day(course.begun().to()),
        day(course.ended().from()),
        day(course.ended().to()));
  }

  private static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), ANY_EARLIER, ANY_LATER);
  }

  /** What surely went on in any of these: begun by its end, and not over before its begin. */
  static Query surely(Collection<Timespan> anyOf) {
    return in(
        anyOf,
        span ->
            IntPoint.newRangeQuery(
                FIELD,
                new int[] {ANY_EARLIER, ANY_EARLIER, day(span.from()), ANY_EARLIER},
                new int[] {ANY_LATER, day(span.to()), ANY_LATER, ANY_LATER}));
  }

  /** What may have gone on in any of these. */
  static Query perhaps(Collection<Timespan> anyOf) {
    return in(
        anyOf,
        span ->
            IntPoint.newRangeQuery(
                FIELD,
                new int[] {ANY_EARLIER, ANY_EARLIER, ANY_EARLIER, day(span.from())},
                new int[] {day(span.to()), ANY_LATER, ANY_LATER, ANY_LATER}));
  }

  private static Query in(Collection<Timespan> anyOf, Function<Timespan, Query> query) {
    var any = new BooleanQuery.Builder();
    anyOf.forEach(span -> any.add(query.apply(span), BooleanClause.Occur.SHOULD));
    return any.build();
  }
}
