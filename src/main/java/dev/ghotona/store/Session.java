package dev.ghotona.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Statements on one connection, each prepared once. Values are text, numbers, truths, instants,
 * empty. U+0000 in a text becomes U+FFFD, as {@link WithoutNul} has it.
 */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Changes rows, and returns how many. */
  int update(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    bind(statement, values);
    return statement.executeUpdate();
  }

  /** Does a change once for each of the values, and returns how many rows each changed. */
  int[] updateEach(String sql, Collection<Object[]> each) throws SQLException {
    if (each.isEmpty()) {
      return new int[0];
    }
    PreparedStatement statement = statement(sql);
    for (Object[] values : each) {
      bind(statement, values);
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  /**
   * Changes the rows of these numbers, and returns how many.
   *
   * @param sql ends in {@link Dialect#among}; values of its own come before the numbers
   */
  int updateAmong(String sql, Collection<Long> numbers, Object... values) throws SQLException {
    if (numbers.isEmpty()) {
      return 0;
    }
    Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    return update(sql, all);
  }

  <T> List<T> query(String sql, Row<T> row, Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    bind(statement, values);
    var found = new ArrayList<T>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.read(rows));
      }
    }
    return found;
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Undoes the transaction. Where that fails there is none: SQLite has undone it by itself, as on a
   * full disk, or the connection is broken, which the pool finds when it lends it next. It must go
   * back to the pool all the same: one that is aborted never does.
   */
  void rollBack() {
    try {
      execute("rollback");
    } catch (SQLException undone) {
      // The fault that it is undone for is on its way.
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }

  /** An instant of a column that may be empty. */
  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  // No switch over types, for which the JVM makes a class at each start.
  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value == null) {
      statement.setNull(at, Types.NULL);
    } else if (value instanceof String text) {
      statement.setString(at, WithoutNul.in(text));
    } else if (value instanceof Integer number) {
      statement.setInt(at, number);
    } else if (value instanceof Long number) {
      statement.setLong(at, number);
    } else if (value instanceof Boolean truth) {
      statement.setBoolean(at, truth);
    } else if (value instanceof Instant instant) {
      statement.setLong(at, instant.toEpochMilli());
    } else if (value instanceof Optional<?> optional) {
      bind(statement, at, optional.orElse(null));
    } else {
      throw new IllegalArgumentException("no value of " + value.getClass());
    }
  }
}
