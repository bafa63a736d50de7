package dev.ghotona.store;

import java.util.Locale;

/**
 * In what the databases differ; the rest of the SQL is the same. Instants are milliseconds since
 * 1970, upserts and partial indexes are written alike.
 */
enum Dialect {
  /**
   * One writer at a time, whose transaction says so at its beginning: one that reads first and
   * writes then fails when another wrote in between, and no waiting helps it.
   */
  SQLITE(
      "begin immediate",
      " in (select value from json_each('[' || ? || ']'))",
      false,
      "pragma wal_checkpoint(truncate)",
      "integer primary key autoincrement"),

  /** Replicas share the work: each locks the first of a chat's rows, and passes by locked ones. */
  POSTGRESQL(
      "begin",
      " = any(cast('{' || ? || '}' as bigint[]))",
      true,
      "",
      "bigint generated always as identity primary key");

  private final String begin;
  private final String among;
  private final boolean shared;
  private final String emptyLog;
  private final String numbered;

  Dialect(String begin, String among, boolean shared, String emptyLog, String numbered) {
    this.begin = begin;
    this.among = among;
    this.shared = shared;
    this.emptyLog = emptyLog;
    this.numbered = numbered;
  }

  /** The dialect of the database at this JDBC address. */
  static Dialect at(String url) {
    return url.startsWith("jdbc:sqlite:") ? SQLITE : POSTGRESQL;
  }

  /** The statement that begins a transaction that writes. */
  String begin() {
    return begin;
  }

  /** What ends a condition that a number is among those of a value, a text parted by commas. */
  String among() {
    return among;
  }

  /**
   * Whether several processes may work on the queues: what is taken is then locked in the
   * transaction that settles it. Else the one worker reads, and is checked when it writes.
   */
  boolean shared() {
    return shared;
  }

  /** The query that empties the log in which erased texts still stand; empty: there is none. */
  String emptyLog() {
    return emptyLog;
  }

  /** The type of a column that numbers rows in the order of their coming, no number twice. */
  String numbered() {
    return numbered;
  }

  /** Where the list of its {@link Migrations} is on the class path. */
  String migrations() {
    return "/db/" + name().toLowerCase(Locale.ROOT) + ".tsv";
  }
}
