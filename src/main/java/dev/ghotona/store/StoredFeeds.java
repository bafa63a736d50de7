package dev.ghotona.store;

import dev.ghotona.domain.Feeds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What is known of feeds, as rows. */
@ApplicationScoped
class StoredFeeds implements Feeds {
  private final Transactions transactions;

  StoredFeeds(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<State> of(String name) {
    return transactions
        .read(
            session ->
                session.query(
                    """
                    select fingerprint, etag, last_modified, failures, due_at
                    from feed where name = ?
                    """,
                    row ->
                        new State(
                            row.getString("fingerprint"),
                            Optional.ofNullable(row.getString("etag")),
                            Optional.ofNullable(row.getString("last_modified")),
                            row.getInt("failures"),
                            Instant.ofEpochMilli(row.getLong("due_at"))),
                    name))
        .stream()
        .findFirst();
  }

  @Override
  public void keep(String name, State state) {
    transactions.write(
        session ->
            session.update(
                """
                insert into feed (name, fingerprint, etag, last_modified, failures, due_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (name) do update set fingerprint = excluded.fingerprint,
                  etag = excluded.etag,
                  last_modified = excluded.last_modified, failures = excluded.failures,
                  due_at = excluded.due_at
                """,
                name,
                state.fingerprint(),
                state.etag(),
                state.lastModified(),
                state.failures(),
                state.dueAt()));
  }
}
