package dev.ghotona.store;

import dev.ghotona.domain.Imports.Run;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The rows of what imports have changed; to be called inside a transaction. */
@ApplicationScoped
class ImportLog {
  /** How many changes are put back in one transaction. */
  private static final int MOST_AT_ONCE = 500;

  private final EntityManager entities;

  ImportLog(EntityManager entities) {
    this.entities = entities;
  }

  /** What stood there before an import changed it; {@code previous} is null where nothing did. */
  record Change(String kind, String item, String previous) {}

  long begin(String origin, String format, Instant at) {
    return (Long)
        entities
            .createNativeQuery(
                """
                insert into import_run (origin, format, begun_at) values (:origin, :format, :at)
                returning number
                """,
                Long.class)
            .setParameter("origin", WithoutNul.in(origin))
            .setParameter("format", format)
            .setParameter("at", at.toEpochMilli())
            .getSingleResult();
  }

  /** Notes changes; where an import changes the same twice, what stood there first counts. */
  void note(long number, Collection<Change> changes) {
    entities
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      "insert into import_change (import_number, kind, item, previous)"
                          + " values (?, ?, ?, ?) on conflict do nothing")) {
                for (Change change : changes) {
                  bind(insert, number, change);
                  insert.addBatch();
                }
                insert.executeBatch();
              }
            });
  }

  private static void bind(PreparedStatement insert, long number, Change change)
      throws java.sql.SQLException {
    insert.setLong(1, number);
    insert.setString(2, change.kind());
    insert.setString(3, WithoutNul.in(change.item()));
    insert.setString(4, change.previous());
  }

  void count(long number, Counts counts) {
    entities
        .createNativeQuery(
            """
            update import_run
            set added = :added, updated = :updated, unchanged = :unchanged, refused = :refused
            where number = :number
            """)
        .setParameter("added", counts.added)
        .setParameter("updated", counts.updated)
        .setParameter("unchanged", counts.unchanged)
        .setParameter("refused", counts.refused)
        .setParameter("number", number)
        .executeUpdate();
  }

  List<Run> latest(int most) {
    return runs(
        entities
            .createNativeQuery(
                "select * from import_run order by number desc limit :most", Tuple.class)
            .setParameter("most", most)
            .getResultList());
  }

  Optional<Run> byNumber(long number) {
    return runs(
            entities
                .createNativeQuery("select * from import_run where number = :number", Tuple.class)
                .setParameter("number", number)
                .getResultList())
        .stream()
        .findFirst();
  }

  private static List<Run> runs(List<?> rows) {
    return rows.stream().map(Tuple.class::cast).map(ImportLog::run).toList();
  }

  private static Run run(Tuple row) {
    return new Run(
        number(row, "number"),
        row.get("origin", String.class),
        row.get("format", String.class),
        Instant.ofEpochMilli(number(row, "begun_at")),
        number(row, "added"),
        number(row, "updated"),
        number(row, "unchanged"),
        number(row, "refused"),
        isTrue(row.get("undone")));
  }

  // SQLite has neither truths nor more than one kind of whole number.
  private static boolean isTrue(Object value) {
    return value instanceof Number number ? number.intValue() != 0 : (Boolean) value;
  }

  private static long number(Tuple row, String column) {
    return ((Number) row.get(column)).longValue();
  }

  /** The first import after this one that has changed something that this one had changed. */
  Optional<Long> overlaid(long number) {
    List<?> later =
        entities
            .createNativeQuery(
                """
                select min(l.import_number) from import_change c
                join import_change l on l.kind = c.kind and l.item = c.item
                  and l.import_number > c.import_number
                where c.import_number = :number
                """)
            .setParameter("number", number)
            .getResultList();
    return later.stream().filter(n -> n != null).map(n -> ((Number) n).longValue()).findFirst();
  }

  /** Some of what an import changed, which is forgotten thereby; empty: nothing is left. */
  List<Change> takeSome(long number) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select kind, item, previous from import_change
                where import_number = :number order by kind, item limit :most
                """,
                Tuple.class)
            .setParameter("number", number)
            .setParameter("most", MOST_AT_ONCE)
            .getResultList();
    List<Change> changes = rows.stream().map(Tuple.class::cast).map(ImportLog::change).toList();
    changes.forEach(change -> forget(number, change));
    return changes;
  }

  private static Change change(Tuple row) {
    return new Change(
        row.get("kind", String.class),
        row.get("item", String.class),
        row.get("previous", String.class));
  }

  private void forget(long number, Change change) {
    entities
        .createNativeQuery(
            "delete from import_change"
                + " where import_number = :number and kind = :kind and item = :item")
        .setParameter("number", number)
        .setParameter("kind", change.kind())
        .setParameter("item", change.item())
        .executeUpdate();
  }

  void undone(long number) {
    entities
        .createNativeQuery("update import_run set undone = :undone where number = :number")
        .setParameter("undone", true)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** Forgets an import that changed nothing. */
  void drop(long number) {
    entities
        .createNativeQuery("delete from import_run where number = :number")
        .setParameter("number", number)
        .executeUpdate();
  }

  /** How much came of an import so far. */
  static final class Counts {
    long added;
    long updated;
    long unchanged;
    long refused;

    boolean changedNothing() {
      return added == 0 && updated == 0;
    }
  }
}
