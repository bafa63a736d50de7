package dev.ghotona.store;

import dev.ghotona.conversation.Keepsakes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What channels keep of their own. */
@ApplicationScoped
class StoredKeepsakes implements Keepsakes {
  private static final String KEEP =
      """
      insert into keepsake (channel, workspace, id, person, body, kept_since)
      values (?, ?, ?, ?, ?, ?)
      on conflict (channel, workspace, id) do update set person = excluded.person,
        body = excluded.body, kept_since = excluded.kept_since
      """;

  private static final String FIND =
      "select * from keepsake where channel = ? and workspace = ? and id = ?";

  private static final String DROP = "delete from keepsake where channel = ? and workspace = ?";

  private final Transactions transactions;
  private final Commits commits;

  StoredKeepsakes(Transactions transactions, Commits commits) {
    this.transactions = transactions;
    this.commits = commits;
  }

  @Override
  public void keep(Keepsake k) {
    Commits.await(
        commits.change(KEEP, k.channel(), k.workspace(), k.id(), k.person(), k.body(), k.since()));
  }

  @Override
  public Optional<Keepsake> find(String channel, String workspace, String id) {
    return transactions
        .read(session -> session.query(FIND, StoredKeepsakes::keepsake, channel, workspace, id))
        .stream()
        .findFirst();
  }

  @Override
  public long drop(String channel, String workspace) {
    return Commits.await(commits.change(DROP, channel, workspace));
  }

  private static Keepsake keepsake(ResultSet row) throws SQLException {
    return new Keepsake(
        row.getString("channel"),
        row.getString("workspace"),
        row.getString("id"),
        Optional.ofNullable(row.getString("person")),
        row.getString("body"),
        Session.instant(row, "kept_since"));
  }
}
