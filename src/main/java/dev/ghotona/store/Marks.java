package dev.ghotona.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The marks that incidents were brought with, each beside a digest of the rows that came of it: who
 * changes these, in whatever way, takes the mark's worth away.
 */
@ApplicationScoped
class Marks {
  // Every column: where a migration adds one, all is brought once more.
  private static final List<String> ROWS =
      List.of(
          "select * from incident where id = ?",
          "select * from source where incident_id = ? and not added order by position",
          "select * from claim where incident_id = ? and not added order by position");

  private static final String MARKED = "in (select incident_id from brought)";

  private static final String KEEP =
      """
      insert into brought (incident_id, mark, digest) values (?, ?, ?)
      on conflict (incident_id) do update set mark = excluded.mark, digest = excluded.digest
      """;

  private static final String BROUGHT =
      "select incident_id, mark, digest, origin from brought join incident on id = incident_id";

  private final EntityManager entities;
  private final Transactions transactions;

  Marks(EntityManager entities, Transactions transactions) {
    this.entities = entities;
    this.transactions = transactions;
  }

  /** Keeps the mark of an incident with what is stored of it now; to be called in a transaction. */
  void keep(String incident, String mark) {
    entities.flush();
    entities
        .unwrap(org.hibernate.Session.class)
        .doWork(connection -> keep(connection, incident, mark));
  }

  private static void keep(Connection connection, String incident, String mark)
      throws SQLException {
    try (var session = new Session(connection)) {
      session.update(KEEP, incident, mark, digests(session, ROWS, incident).get(incident));
    }
  }

  /** The origins of what is stored as it was brought, by the marks. */
  Map<String, String> standing() {
    return transactions.read(Marks::standing);
  }

  private static Map<String, String> standing(Session session) throws SQLException {
    Map<String, String> now =
        digests(session, ROWS.stream().map(rows -> rows.replace("= ?", MARKED)).toList());
    var standing = new HashMap<String, String>();
    for (Brought brought : session.query(BROUGHT, Marks::brought)) {
      if (brought.digest().equals(now.get(brought.incident()))) {
        standing.put(brought.mark(), brought.origin());
      }
    }
    return standing;
  }

  private static Brought brought(ResultSet row) throws SQLException {
    return new Brought(
        row.getString("incident_id"),
        row.getString("mark"),
        row.getString("digest"),
        row.getString("origin"));
  }

  /** Digests of rows by the incidents that they are of, whose id is their first column. */
  private static Map<String, String> digests(Session session, List<String> rows, Object... values)
      throws SQLException {
    var digests = new HashMap<String, MessageDigest>();
    for (String some : rows) {
      session.query(some, row -> add(row, digests), values);
    }
    var texts = new HashMap<String, String>();
    digests.forEach(
        (incident, digest) -> texts.put(incident, HexFormat.of().formatHex(digest.digest())));
    return texts;
  }

  private static Void add(ResultSet row, Map<String, MessageDigest> digests) throws SQLException {
    MessageDigest digest = digests.computeIfAbsent(row.getString(1), incident -> sha256());
    int columns = row.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      add(row.getString(column), digest);
    }
    return null;
  }

  // With its length, so that no two lists of values look the same.
  private static void add(String value, MessageDigest digest) {
    if (value == null) {
      digest.update((byte) '-');
    } else {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      digest.update(Integer.toString(bytes.length).concat(":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private record Brought(String incident, String mark, String digest, String origin) {}
}
