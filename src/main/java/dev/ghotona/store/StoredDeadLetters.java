package dev.ghotona.store;

import dev.ghotona.conversation.DeadLetters;
import dev.ghotona.conversation.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dead letters; their ids are the way and the number of the row. */
@ApplicationScoped
class StoredDeadLetters implements DeadLetters {
  private static final Pattern ID = Pattern.compile("(in|out)-([0-9]{1,18})");

  private static final String OLDEST =
      """
      select 'in' as way, number, channel, workspace, delivery, reason, attempts,
             received_at as since
      from inbox where state = 'dead'
      union all
      select 'out', number, channel, workspace, delivery, reason, attempts, stored_at
      from outbox where state = 'dead'
      order by since, number limit ?
      """;

  private static final String ANSWER =
      "update inbox set state = 'waiting', attempts = 0, due_at = 0, reason = null"
          + " where number = ? and state = 'dead' and body is not null";

  private static final String SEND =
      "update outbox set state = 'waiting', attempts = 0, due_at = 0, reason = null"
          + " where number = ? and state = 'dead'";

  private final Transactions transactions;
  private final Commits commits;

  StoredDeadLetters(Transactions transactions, Commits commits) {
    this.transactions = transactions;
    this.commits = commits;
  }

  @Override
  public List<DeadLetter> oldest(int most) {
    return transactions.read(session -> session.query(OLDEST, StoredDeadLetters::deadLetter, most));
  }

  @Override
  public boolean retry(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches() && retry(way(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  private boolean retry(Way way, long number) {
    String sql =
        switch (way) {
          case IN -> ANSWER;
          case OUT -> SEND;
        };
    return commits.run(session -> session.update(sql, number)) == 1;
  }

  private static DeadLetter deadLetter(ResultSet row) throws SQLException {
    String way = row.getString("way");
    return new DeadLetter(
        way + "-" + row.getLong("number"),
        way(way),
        row.getString("channel"),
        Delivery.trace(
            row.getString("channel"), row.getString("workspace"), row.getString("delivery")),
        row.getString("reason"),
        row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("since")));
  }

  private static Way way(String name) {
    return name.equals("in") ? Way.IN : Way.OUT;
  }
}
